import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { highScoreLowExecution } from "../../../src/rules/plausibility/high-score-low-execution.ts";
import { evaluation, FOUNDING, flagsOn, founding, fund, number, rate } from "../build.ts";

const on = (printed: Parameters<typeof fund>[1], score?: string, given: Partial<Evaluation> = {}) =>
  flagsOn(
    highScoreLowExecution,
    evaluation({ funds: [fund("total", printed)], totalScore: number(score), ...given }),
  );

describe("high-score-low-execution", () => {
  test("speaks with the division and both thresholds", () => {
    const [flag, ...others] = on({ annual: "500", executed: "300", rate: "60%" }, "95");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      severity: "high",
      message: "“医疗救助资金”预算执行率 60.00%，自评总分 95，得分的依据是什么？",
      printed: "95",
      arithmetic: "300 ÷ 500 = 60.00% < 80%; 95 ≥ 90",
    });
  });

  test("takes the printed rate where no amounts are printed", () => {
    const flags = flagsOn(
      highScoreLowExecution,
      evaluation({ rate: rate("35.86%"), totalScore: number("90") }),
    );
    expect(flags.map(({ arithmetic }) => arithmetic)).toEqual(["35.86% < 80%; 90 ≥ 90"]);
  });

  test.each([
    ["a rate of 80% exactly", { annual: "500", executed: "400" }, "95"],
    ["a score just below 90", { annual: "500", executed: "300" }, "89.99"],
    ["no score", { annual: "500", executed: "300" }, undefined],
    ["a score that was not understood", { annual: "500", executed: "300" }, "优"],
    ["a budget of zero, whatever rate is printed", { annual: "0", executed: "0", rate: "0.00%" }, "100"],
  ])("is silent on %s", (_, printed, score) => {
    expect(on(printed, score)).toEqual([]);
  });

  test("is silent where points are not points of 100", () => {
    const printed = { annual: "500", executed: "300" };
    expect(on(printed, "95", { totalWeight: number("120") })).toEqual([]);
    expect(on(printed, "95", { totalWeight: number("满分") })).toEqual([]);
    expect(on(printed, "95", { totalWeight: number("100.0") })).toHaveLength(1);
  });

  test.each([
    ["the form took the points that its rate costs", "6", 0],
    ["the form took none", "10", 1],
    ["the form took fewer than its rate costs", "9", 1],
  ])("where %s", (_, score, flags) => {
    const given = { executionWeight: number("10"), executionScore: number(score) };
    expect(on({ annual: "500", executed: "300", rate: "60%" }, "95", given)).toHaveLength(flags);
  });

  test("finds one in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(highScoreLowExecution, founding(id)));
    expect(flags.map(({ evaluation_id, line, arithmetic }) => [evaluation_id, line, arithmetic])).toEqual([
      ["minle-2023-02", "L62;L60", "35.86% < 80%; 93 ≥ 90"],
    ]);
  });
});
