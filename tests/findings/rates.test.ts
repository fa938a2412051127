import { describe, expect, test } from "vitest";
import { checkRates, rateText, twoRates } from "../../src/findings/rates.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { percent } from "../../src/values/print.ts";
import { evaluationRow } from "./rows.ts";

test("of printed rates it is counted how many the amounts bear out", () => {
  const printed = (rate: string | null, executed: number | null = 50) =>
    evaluationRow({ annual_budget: 100, executed, execution_rate: 0.5, execution_rate_printed: rate });
  const rows = [printed("50%"), printed("50.00%"), printed("93%"), printed(null), printed("50%", null)];
  expect(checkRates(rows)).toEqual({ agree: 2, differ: 1, corrected: 0 });
  expect(checkRates([{ ...printed("50%"), corrected: true }])).toEqual({ agree: 1, differ: 0, corrected: 1 });
});

describe("the two numbers", () => {
  const paid = { annual_budget: 4997.72, executed: 4610.41, execution_rate: 0.922503 };

  test("agree where the printed one is a fair rounding", () => {
    const rates = twoRates(evaluationRow({ ...paid, execution_rate_printed: "92%" }));
    expect(rates).toEqual({ printed: "92%", computed: "92.25%", verdict: "agree", gap: null });
  });

  test("differ otherwise, and the difference is spelled out", () => {
    const rates = twoRates(evaluationRow({ ...paid, execution_rate_printed: "93%" }));
    expect(rates).toMatchObject({ verdict: "differ", gap: "0.75" });
    expect(say.execution.verdict(rates)).toBe("不符，差 0.75 个百分点");
  });

  test("say so where only one exists", () => {
    const printed = twoRates(
      evaluationRow({ executed: null, execution_rate: 0.3586, execution_rate_printed: "35.86%" }),
    );
    expect(printed).toMatchObject({ computed: null, verdict: "only-printed" });
    expect(twoRates(evaluationRow({ execution_rate_printed: null }))).toMatchObject({
      computed: "100%",
      verdict: "only-computed",
    });
  });

  test("claim nothing of 0 ÷ 0 or of an empty row", () => {
    const zero = { annual_budget: 0, executed: 0, execution_rate: null };
    expect(twoRates(evaluationRow({ ...zero, execution_rate_printed: "0.00%" })).verdict).toBe("zero");
    expect(twoRates(evaluationRow({ ...zero, execution_rate_printed: null })).verdict).toBe("none");
  });
});

test("a rate is never rounded up to 100%", () => {
  expect(percent(0.999987)).toBe("99.999%");
  expect(percent(0.9999)).toBe("99.99%");
  expect(percent(1)).toBe("100%");
  expect(percent(0.3586)).toBe("35.86%");
});

test("readers meet the report's own digits first", () => {
  expect(rateText(evaluationRow({ execution_rate_printed: "100.00%" }))).toBe("100.00%");
  expect(rateText(evaluationRow({ execution_rate_printed: null, execution_rate: 0.5 }))).toBe("50%");
});
