import { describe, expect, test } from "vitest";
import { vagueResult } from "../../../src/rules/disclosure/vague-result.ts";
import { evaluation, flagsOn, founding, report, words } from "../build.ts";
import { listed, onFounding, unread } from "../cells.ts";

const on = (result: string) =>
  flagsOn(
    vagueResult,
    evaluation({ goal: words("改造农村校舍，消除危房，配齐设备。"), goalResult: words(result) }),
  );

describe("vague-result", () => {
  test.each([
    ["完成", 2],
    ["已完成。", 3],
    ["全部任务均已按期完成", 10],
  ])("speaks of %s", (result, letters) => {
    const flags = on(result);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ flag_id: "vague-result--t-2023-01", severity: "low", printed: result });
    expect(flags[0]?.message).toContain(`只写“${result}”（${letters} 个字）`);
  });

  test.each([
    ["11 characters", "全部任务均已按期完成了"],
    ["a short result with a figure", "改造校舍12所"],
    ["a crossed-out cell, which is a missing actual", "/"],
  ])("is silent on %s", (_, result) => {
    expect(on(result)).toEqual([]);
  });

  test("is silent without a result, or with one that was not understood", () => {
    expect(flagsOn(vagueResult, evaluation({ goal: words("改造农村校舍") }))).toEqual([]);
    expect(flagsOn(vagueResult, evaluation({ goalResult: unread() }))).toEqual([]);
  });

  test("leaves a copied goal to goal-echo", () => {
    const copied = { goal: words("改造农村校舍消除危房"), goalResult: words("改造农村校舍消除危房") };
    expect(flagsOn(vagueResult, evaluation(copied))).toEqual([]);
  });

  test("makes one flag of a list, with every row that has it", () => {
    const row = (ordinal: number, result: string) =>
      listed(ordinal, { name: `校舍${ordinal}`, goal: "维修校舍并配齐设备", result });
    const flags = flagsOn(vagueResult, report(row(1, "完成"), row(2, "维修 3 所"), row(3, "已完成")));
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ flag_id: "vague-result--t-2023--listed", evaluation_id: null });
    expect(flags[0]?.message).toContain("2 个项目的完成情况只有几个字（“校舍1”完成、“校舍3”已完成）");
  });

  test("finds in the founding reports, but not the glued cells of the list", () => {
    expect(onFounding(vagueResult)).toEqual([
      "vague-result--changchun-2023-01",
      "vague-result--gaoyi-2021--listed",
    ]);
    expect(flagsOn(vagueResult, founding("gaoyi-2021"))[0]?.line).toBe(
      "L397;L398;L399;L400;L401;L403;L404;L405;L407;L408;L409;L410",
    );
  });

  test("speaks on a tampered copy", () => {
    const tampered = founding("guangxi-2023", [
      [
        96,
        "2023年度总体绩效目标已完成。通过项目实施，巩固了参保率、稳定住院待遇和稳步提高门诊待遇、实现基金收支平衡，确保城乡居民医保工作顺利实施，切实提高医疗保障水平，确保居民医保财政补助资金安全、基金平稳运行。",
        "已完成",
      ],
    ]);
    expect(flagsOn(vagueResult, tampered).map(({ line }) => line)).toEqual(["L96;L93;L94;L95"]);
  });
});
