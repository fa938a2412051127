import { describe, expect, test } from "vitest";
import { largeBudgetAdjustment } from "../../../src/rules/plausibility/large-budget-adjustment.ts";
import { evaluation, FOUNDING, flagsOn, founding, fund } from "../build.ts";

const on = (initial?: string, annual?: string) =>
  flagsOn(largeBudgetAdjustment, evaluation({ funds: [fund("total", { initial, annual })] }));

describe("large-budget-adjustment", () => {
  test("speaks where the budget was raised, with the figures and their unit", () => {
    const [flag, ...others] = on("200", "260");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "large-budget-adjustment--t-2023-01",
      severity: "medium",
      message: "“医疗救助资金”年初预算 200 万元，全年预算 260 万元，调增 30.00%，为何作这样大的调整？",
      printed: "200 → 260",
      arithmetic: "260 万元 ÷ 200 万元 − 1 = 30.00%",
    });
  });

  test("says how many times the budget is, once it has doubled", () => {
    expect(on("100", "8000")[0]?.message).toContain("调增 7900.00%（为年初的 80.00 倍）");
    expect(on("100", "199")[0]?.message).not.toContain("倍");
  });

  test.each([
    ["100", "110", "low"],
    ["100", "90", "low"],
    ["100", "120", "medium"],
    ["100", "80", "medium"],
    ["100", "150", "high"],
    ["100", "50", "high"],
    ["100", "0", "high"],
  ])("from %s to %s is %s", (initial, annual, severity) => {
    expect(on(initial, annual).map((flag) => flag.severity)).toEqual([severity]);
  });

  test("a cut carries its sign in the sum", () => {
    expect(on("34031090", "29886190")[0]?.arithmetic).toMatch(/= −12\.18%$/);
  });

  test.each([
    ["a change just below a tenth", "1000", "1099"],
    ["a cut just below a tenth", "1000", "901"],
    ["an initial budget of zero: there is no ratio", "0", "500"],
    ["an initial budget below zero", "-100", "500"],
    ["no initial budget", undefined, "500"],
    ["no annual budget", "500", undefined],
    ["an initial budget that was not understood", "约200", "500"],
  ])("is silent on %s", (_, initial, annual) => {
    expect(on(initial, annual)).toEqual([]);
  });

  test("finds five adjustments in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(largeBudgetAdjustment, founding(id)));
    expect(flags.map(({ evaluation_id, severity, line }) => [evaluation_id, severity, line])).toEqual([
      ["gaoyi-2021-01", "medium", "L343;L49"],
      ["yangpu-2022-01", "high", "L8"],
      ["yangpu-2022-02", "low", "L46"],
      ["yangpu-2022-05", "medium", "L123"],
      ["yangpu-2022-06", "medium", "L146"],
    ]);
    expect(flags[1]?.arithmetic).toBe("390,065,700 元 ÷ 4,878,000 元 − 1 = 7896.43%");
  });
});
