import { describe, expect, test } from "vitest";
import { goalEcho } from "../../../src/rules/disclosure/goal-echo.ts";
import { lettersOf, sharedPairs, similarity } from "../../../src/values/text.ts";
import { evaluation, flagsOn, founding, words } from "../build.ts";
import { onFounding, unread } from "../cells.ts";

const GOAL = "目标1：改造农村校舍，消除危房。 目标2：配齐教学设备，提高使用率。";
const on = (goal: string, result: string) =>
  flagsOn(goalEcho, evaluation({ goal: words(goal), goalResult: words(result) }));

describe("goal-echo", () => {
  test("speaks of a copy, whatever its punctuation and ordinals", () => {
    const [flag, ...others] = on(GOAL, "1、改造农村校舍,消除危房；2、配齐教学设备,提高使用率");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "goal-echo--t-2023-01",
      severity: "medium",
      arithmetic: "2 × 20 ÷ (20 + 20) = 100.00%",
    });
    expect(flag?.message).toContain("与总体目标一字不差");
  });

  test("speaks of a copy that lacks a word", () => {
    const [flag] = on(GOAL, "改造农村校舍，消除危房。配齐教学设备，提高使用。");
    expect(flag).toMatchObject({ arithmetic: "2 × 19 ÷ (20 + 19) = 97.44%" });
    expect(flag?.message).toContain("有 97.44% 相同");
  });

  test.each([
    ["reworded text", GOAL, "全年改造校舍 12 所，拆除危房 3400 平方米，设备使用率 97%。"],
    [
      "a goal with its figures behind it",
      GOAL,
      "改造农村校舍12所，消除危房3400平方米。配齐教学设备860台，提高使用率到97%。",
    ],
    ["texts of fewer than 10 characters", "改造农村校舍。", "改造农村校舍。"],
    ["an empty result", GOAL, ""],
  ])("is silent on %s", (_, goal, result) => {
    expect(on(goal, result)).toEqual([]);
  });

  test("is silent without a result, or with one that was not understood", () => {
    expect(flagsOn(goalEcho, evaluation({ goal: words(GOAL) }))).toEqual([]);
    expect(flagsOn(goalEcho, evaluation({ goal: words(GOAL), goalResult: unread() }))).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(goalEcho)).toEqual([
      "goal-echo--changchun-2023-02",
      "goal-echo--changchun-2023-04",
      "goal-echo--gaoyi-2021-01",
      "goal-echo--gaoyi-2021-11",
      "goal-echo--yangpu-2022-01",
      "goal-echo--yangpu-2022-03",
    ]);
  });

  test("falls silent when a founding result says what was done", () => {
    const told = founding("changchun-2023", [
      [
        156,
        "\t\t\t1. 巩固试点地区覆盖人群范围； 2. 服务模式由机构照护逐渐扩大到居家照护。\t\t\t",
        "\t\t\t新增居家照护机构 14 家，服务 2300 人。\t\t\t",
      ],
    ]);
    expect(flagsOn(goalEcho, told).map(({ evaluation_id }) => evaluation_id)).toEqual(["changchun-2023-02"]);
  });
});

describe("similarity", () => {
  test("is the same from either side, 1 for the same text, 0 for nothing in common", () => {
    const [a, b] = ["稳步提高保障水平", "保障水平稳步提高"];
    expect(similarity(a, b)).toBe(similarity(b, a));
    expect(similarity(a, b)).toBe(12 / 14);
    expect(similarity(a, a)).toBe(1);
    expect(similarity("完成", "未办")).toBe(0);
    expect(similarity("", "")).toBe(0);
  });

  test("counts a repeated pair as often as both texts have it", () => {
    expect(sharedPairs("哈哈哈", "哈哈")).toEqual({ shared: 1, ofA: 2, ofB: 1 });
  });

  test("letters keep decimals and lose ordinals", () => {
    expect(lettersOf("1. 接待5.96万人次；2、完成（1）项")).toBe("接待596万人次完成项");
  });
});
