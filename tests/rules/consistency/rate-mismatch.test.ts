import { describe, expect, test } from "vitest";
import { rateMismatch } from "../../../src/rules/consistency/rate-mismatch.ts";
import { evaluation, FOUNDING, flagsOn, founding, fund, money, rate } from "../build.ts";

const on = (printed: Parameters<typeof fund>[1]) =>
  flagsOn(rateMismatch, evaluation({ funds: [fund("total", printed)] }));

describe("rate-mismatch", () => {
  test("speaks where the rate does not follow", () => {
    const [flag, ...others] = on({ annual: "200", executed: "150", rate: "76%" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ printed: "76%", expected: "75%", arithmetic: "150 ÷ 200 = 75% ≠ 76%" });
  });

  test.each([
    ["a fair rounding to whole points", { annual: "4985.5", executed: "4599.1", rate: "92%" }],
    ["exactly half of the last digit", { annual: "1000", executed: "925", rate: "92%" }],
    ["a blank rate", { annual: "200", executed: "150" }],
    ["a blank executed amount", { annual: "200", rate: "76%" }],
    ["0 ÷ 0, whatever is printed", { annual: "0", executed: "0", rate: "100%" }],
    ["an amount that was not understood", { annual: "约200", executed: "150", rate: "76%" }],
    ["an executed amount 10,000 times too small", { annual: "200", executed: "0.015", rate: "75%" }],
    ["an executed amount 10,000 times too large", { annual: "200", executed: "1500000", rate: "75%" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("judges an evaluation's own figures where no total row carries them", () => {
    const stated = evaluation({ annualBudget: money("200"), executed: money("150"), rate: rate("76%") });
    expect(flagsOn(rateMismatch, stated).map(({ flag_id }) => flag_id)).toEqual(["rate-mismatch--t-2023-01"]);
  });

  test("leaves a misprinted total to sum-mismatch, and speaks where the sum does not settle the rate", () => {
    const sources = [
      fund("central", { annual: "120", executed: "90", rate: "75%" }),
      fund("local", { annual: "80", executed: "60", rate: "75%" }),
    ];
    const total = (printed: string) => fund("total", { annual: "250", executed: "150", rate: printed });
    expect(flagsOn(rateMismatch, evaluation({ funds: [total("75%"), ...sources] }))).toEqual([]);
    expect(flagsOn(rateMismatch, evaluation({ funds: [total("76%"), ...sources] }))).toHaveLength(1);
  });

  test("leaves a misprinted source to sum-mismatch", () => {
    const funds = [
      fund("total", { annual: "200", executed: "150", rate: "75%" }),
      fund("central", { annual: "120", executed: "99", rate: "75%" }),
      fund("local", { annual: "80", executed: "60", rate: "75%" }),
    ];
    expect(flagsOn(rateMismatch, evaluation({ funds }))).toEqual([]);
  });

  test.each(FOUNDING)("is silent on %s, whose printed rates are right", (id) => {
    expect(flagsOn(rateMismatch, founding(id))).toEqual([]);
  });

  test("speaks on a tampered copy", () => {
    const flags = flagsOn(rateMismatch, founding("changchun-2023", [[11, "99.14%", "98.14%"]]));
    expect(flags.map(({ flag_id, line }) => [flag_id, line])).toEqual([
      ["rate-mismatch--changchun-2023-01-total", "L11"],
    ]);
  });
});
