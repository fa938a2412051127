import { describe, expect, test } from "vitest";
import { resultContradicted } from "../../../src/rules/consistency/result-contradicted.ts";
import { evaluation, flagsOn, indicator } from "../build.ts";
import { onFounding, stated } from "../cells.ts";

const on = (actual: string, problem: string) =>
  flagsOn(
    resultContradicted,
    evaluation({
      indicators: [indicator({ name: "完成情况", actual })],
      statements: [stated("problem", problem), stated("measure", "加快进度，避免滞后。")],
    }),
  );

describe("result-contradicted", () => {
  test("speaks where work was done in time and a problem says that it was late", () => {
    const flags = on("按计划时间全部完成", "部分标段进度滞后。");
    expect(flags).toMatchObject([
      {
        flag_id: "result-contradicted--t-2023-01-01",
        severity: "medium",
        message: "“完成情况”写“按计划时间全部完成”，而所述问题写“部分标段进度滞后。”，以哪一处为准？",
      },
    ]);
    expect(flags[0]?.line.split(";")).toHaveLength(2);
  });

  test.each([
    ["按规定期限完成", "完成时限与计划有差距。"],
    ["群众较为满意", "群众满意度偏低。"],
    ["满意度较高", "满意率不高。"],
  ])("hears %s beside %s", (actual, problem) => {
    expect(on(actual, problem)).toHaveLength(1);
  });

  test.each([
    ["problems of something else", "按计划时间完成", "群众满意度偏低。"],
    ["a result that claims nothing", "完成 12 场", "部分标段进度滞后。"],
    ["late work that is told as late", "基本完成，个别标段延期", "部分标段进度滞后。"],
    ["a problem without either", "按计划时间完成", "宣传不够。"],
  ])("is silent on %s", (_, actual, problem) => {
    expect(on(actual, problem)).toEqual([]);
  });

  test("finds two in the founding reports", () => {
    expect(onFounding(resultContradicted)).toEqual([
      "result-contradicted--gaoyi-2021-01-27",
      "result-contradicted--gaoyi-2021-01-29",
    ]);
  });
});
