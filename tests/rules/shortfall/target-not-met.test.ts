import { describe, expect, test } from "vitest";
import { targetNotMet } from "../../../src/rules/shortfall/target-not-met.ts";
import { evaluation, flagsOn, founding, indicator } from "../build.ts";
import { onFounding, stated } from "../cells.ts";

type Printed = Omit<Parameters<typeof indicator>[0], "name">;
const on = (printed: Printed) =>
  flagsOn(targetNotMet, evaluation({ indicators: [indicator({ name: "培训场次", ...printed })] }));

describe("target-not-met", () => {
  test.each<[Printed, string]>([
    [{ target: "≥10次", actual: "8次" }, "10次 − 8次 = 2次"],
    [{ target: "1,200", actual: "1,150.5" }, "1,200 − 1,150.5 = 49.5"],
    [{ target: "≤5%", actual: "7.5%" }, "7.5% − 5% = 2.5 个百分点"],
    [{ target: "0", actual: "3" }, "3 − 0 = 3"],
    [{ target: "6-9", actual: "5" }, "6 − 5 = 1"],
    [{ target: "≥623万人", actual: "6200000人" }, "6,230,000人 − 6,200,000人 = 30,000人"],
    [{ target: ">5", actual: "5" }, "5 − 5 = 0"],
    [{ target: "70%左右", actual: "60%" }, "70% − 60% = 10 个百分点"],
  ])("speaks of %j with its sum", (printed, arithmetic) => {
    const flags = on({ ...printed, reason: "报名人数不足" });
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ severity: "medium", arithmetic, indicator_id: "t-2023-01-01" });
    expect(flags[0]).toMatchObject({ printed: printed.actual, expected: printed.target });
    expect(flags[0]?.message).toContain("原因一栏已有说明");
  });

  test.each<[string, Printed, string]>([
    ["投诉率", { target: "1%-3%", actual: "4%" }, "4% − 3% = 1 个百分点"],
    ["办理时间", { target: "60天", actual: "61天" }, "61天 − 60天 = 1天"],
  ])("speaks of %s above %j with its sum", (name, printed, arithmetic) => {
    const given = evaluation({ indicators: [indicator({ name, ...printed, reason: "人手不足" })] });
    expect(flagsOn(targetNotMet, given)).toMatchObject([{ arithmetic }]);
  });

  test("speaks of points lost where no value is printed", () => {
    const [flag] = on({ weight: "10", score: "8.5", reason: "场地未落实" });
    expect(flag).toMatchObject({ arithmetic: "10 − 8.5 = 1.5", printed: "8.5", expected: "10" });
  });

  test("says so where the stated problems name the indicator", () => {
    const given = evaluation({
      form: "department-overall",
      indicators: [indicator({ name: "培训场次", weight: "5", score: "4" })],
      statements: [stated("problem", "1. 培训场次偏少。")],
    });
    expect(flagsOn(targetNotMet, given)[0]?.message).toContain("所述问题已提到这一项");
  });

  test.each<[string, Printed]>([
    ["没有读到原因", { target: "≥2件", actual: "1件" }],
    ["实际完成情况中已有说明", { actual: "因暴雨停工，只办成1件", weight: "10", score: "5" }],
  ])("in a form without a column for reasons says %s of %j", (said, printed) => {
    const given = evaluation({
      form: "narrative",
      indicators: [indicator({ name: "抛荒田块", ...printed })],
    });
    expect(flagsOn(targetNotMet, given).map(({ message }) => message)).toEqual([
      expect.stringContaining(said),
    ]);
  });

  test.each<[string, Printed]>([
    ["a blank reason, which is an unexplained shortfall", { target: "≥10次", actual: "8次" }],
    ["a reason of 无", { target: "≥10次", actual: "8次", reason: "无" }],
    ["a ceiling kept", { target: "≤5%", actual: "4%", reason: "略低" }],
    ["0 answered by 0", { target: "0", actual: "0", reason: "无偏差" }],
    ["a target just reached", { target: "≥10次", actual: "10次", reason: "按计划完成" }],
    ["an about-target reached within 5%", { target: "100左右", actual: "95", reason: "略少" }],
    ["a restated bound", { target: "≥10次", actual: "≥10次", reason: "已完成" }],
    ["more than a range", { target: "6-9", actual: "10", reason: "需求增加" }],
    ["words that were weakened", { target: "显著提升", actual: "有所提升", reason: "时间较短" }],
    ["full points", { weight: "10", score: "10", reason: "完成" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(targetNotMet)).toEqual([
      "target-not-met--changchun-2023-03-05",
      "target-not-met--gaoyi-2021-01-27",
      "target-not-met--gaoyi-2021-01-29",
      "target-not-met--guangxi-2023-01-01",
    ]);
  });

  test("subtracts the printed figures", () => {
    const [flag] = flagsOn(targetNotMet, founding("guangxi-2023"));
    expect(flag).toMatchObject({ line: "L116;L115;L114", arithmetic: "44,717,669 − 44,195,279 = 522,390" });
  });
});
