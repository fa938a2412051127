import { describe, expect, test } from "vitest";
import { overspending } from "../../../src/rules/plausibility/overspending.ts";
import { evaluation, flagsOn, fund } from "../build.ts";
import { onFounding } from "../cells.ts";

type Printed = Parameters<typeof fund>[1];
const on = (printed: Printed) => flagsOn(overspending, evaluation({ funds: [fund("total", printed)] }));

describe("overspending", () => {
  test("speaks of what was spent beyond the budget, once an evaluation", () => {
    expect(on({ annual: "320", executed: "336", rate: "105%" })).toMatchObject([
      {
        flag_id: "overspending--t-2023-01",
        severity: "medium",
        printed: "336",
        expected: "320",
        arithmetic: "336 ÷ 320 = 105.00%",
      },
    ]);
    expect(on({ annual: "320", executed: "336" })).toHaveLength(1);
  });

  test.each<[string, Printed]>([
    ["all spent", { annual: "320", executed: "320", rate: "100%" }],
    ["less spent", { annual: "320", executed: "300" }],
    ["no more than rounding hides", { annual: "320", executed: "320.4" }],
    ["amounts that their own rate contradicts", { annual: "320", executed: "336", rate: "95%" }],
    ["no budget to compare with", { annual: "0", executed: "5" }],
    ["a blank budget", { executed: "336" }],
    ["an amount that was not understood", { annual: "约320", executed: "336" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("finds nothing in the founding reports", () => {
    expect(onFounding(overspending)).toEqual([]);
  });
});
