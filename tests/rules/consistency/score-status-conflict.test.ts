import { describe, expect, test } from "vitest";
import { scoreStatusConflict } from "../../../src/rules/consistency/score-status-conflict.ts";
import { evaluation, flagsOn, founding, indicator } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (printed: Partial<Parameters<typeof indicator>[0]>) =>
  flagsOn(
    scoreStatusConflict,
    evaluation({ indicators: [indicator({ name: "学生满意度", weight: "10", score: "10", ...printed })] }),
  );

describe("score-status-conflict", () => {
  test("speaks where a target is reached and points are taken", () => {
    expect(on({ target: "≥85%", actual: "90%", score: "9" })).toMatchObject([
      {
        flag_id: "score-status-conflict--t-2023-01-01",
        severity: "medium",
        indicator_id: "t-2023-01-01",
        printed: "9",
        expected: "10",
        arithmetic: "10 − 9 = 1",
        message: "“学生满意度”目标 ≥85%、实际 90%，已达到目标，却得 9 分（分值 10），为何扣分？",
      },
    ]);
  });

  test("speaks where a target is missed and full marks are given", () => {
    const flags = on({ name: "粮食产量", target: "≥500吨", actual: "450吨" });
    expect(flags).toMatchObject([{ printed: "10", expected: null, arithmetic: null }]);
    expect(flags[0]?.message).toContain("未达到目标，却得 10 分（分值 10），为何不扣分？");
  });

  test("knows which way a ceiling runs", () => {
    expect(on({ name: "办理时限", target: "≤5天", actual: "3天", score: "9" })).toHaveLength(1);
    expect(on({ name: "办理时限", target: "≤5天", actual: "7天", score: "9" })).toEqual([]);
  });

  test.each([
    ["reached at full marks", { target: "≥85%", actual: "90%" }],
    ["missed at fewer", { target: "≥85%", actual: "80%", score: "9" }],
    ["a target answered in words", { target: "逐步完善", actual: "逐步完善", score: "9" }],
    ["an actual that repeats its bound", { target: "≥85%", actual: "≥85%", score: "9" }],
    ["no target", { actual: "80%", score: "9" }],
    ["no score", { target: "≥85%", actual: "90%", score: undefined }],
    ["a score that was not understood", { target: "≥85%", actual: "80%", score: "满分" }],
    ["no points to win", { target: "≥85%", actual: "80%", weight: "0", score: "0" }],
    ["equal scores in other shapes", { target: "≥85%", actual: "90%", score: "10.0" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("finds two on the founding reports", () => {
    expect(onFounding(scoreStatusConflict)).toEqual([
      "score-status-conflict--yangpu-2022-05-08",
      "score-status-conflict--yangpu-2022-05-09",
    ]);
    expect(flagsOn(scoreStatusConflict, founding("yangpu-2022")).map(({ line }) => line)).toEqual([
      "L137",
      "L138",
    ]);
  });
});
