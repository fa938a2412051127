import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { executionScoreMismatch } from "../../../src/rules/consistency/execution-score-mismatch.ts";
import { scoreStatusConflict } from "../../../src/rules/consistency/score-status-conflict.ts";
import { scoreTotalMismatch } from "../../../src/rules/consistency/score-total-mismatch.ts";
import { evaluation, flagsOn, founding, indicator, number, rate } from "../build.ts";
import { onFounding } from "../cells.ts";

type Row = [weight: string | undefined, score: string | undefined];
const form = (total: string | undefined, rows: Row[], given: Partial<Evaluation> = {}) =>
  evaluation({
    form: "project-expenditure",
    executionWeight: number("10"),
    executionScore: number("8"),
    totalWeight: number("100"),
    totalScore: number(total),
    indicators: rows.map(([weight, score], index) =>
      indicator({
        ordinal: index + 1,
        name: `指标${index + 1}`,
        target: "≥5次",
        actual: "6次",
        weight,
        score,
      }),
    ),
    ...given,
  });
const FULL: Row[] = [
  ["50", "50"],
  ["30", "30"],
  ["10", "9"],
];

describe("score-total-mismatch", () => {
  test("speaks where the scores are not the printed total", () => {
    expect(flagsOn(scoreTotalMismatch, form("99", FULL))).toMatchObject([
      {
        flag_id: "score-total-mismatch--t-2023-01",
        severity: "high",
        printed: "99",
        expected: "97",
        arithmetic: "8 + 50 + 30 + 9 = 97 ≠ 99",
        message: "“医疗救助资金”总分印 99，而各项得分合计 97，哪一项得分有误？",
      },
    ]);
  });

  test("names the score that would set it right, and that row raises no second flag", () => {
    const given = form("98", FULL);
    expect(flagsOn(scoreTotalMismatch, given)[0]?.message).toContain(
      "（“指标3”达到目标而得分 9，若得满 10 分则总分相符）",
    );
    expect(flagsOn(scoreStatusConflict, given)).toEqual([]);
    expect(flagsOn(scoreStatusConflict, form("97", FULL))).toHaveLength(1);
  });

  test("leaves a wrong execution score to execution-score-mismatch", () => {
    const given = form("99", FULL, { rate: rate("100%") });
    expect(flagsOn(scoreTotalMismatch, given)).toEqual([]);
    expect(flagsOn(executionScoreMismatch, given)[0]?.message).toContain("改为 10 后，所印总分 99 恰好相符");
  });

  test.each<[string, Evaluation]>([
    ["scores that are the total", form("97", FULL)],
    [
      "decimals",
      form("97.5", [
        ["50", "50"],
        ["30", "30"],
        ["10", "9.5"],
      ]),
    ],
    [
      "a total rounded to whole points",
      form("98", [
        ["50", "50"],
        ["30", "30"],
        ["10", "9.5"],
      ]),
    ],
    [
      "a blank score beside filled ones",
      form("88", [
        ["50", "50"],
        ["30", "30"],
        ["10", undefined],
      ]),
    ],
    ["no total", form(undefined, FULL)],
    ["a total that was not understood", form("优", FULL)],
    [
      "a score that was not understood",
      form("99", [
        ["50", "50"],
        ["30", "满分"],
        ["10", "9"],
      ]),
    ],
    ["no score but the total", form("93", [["90", undefined]])],
    ["no indicators", form("93", [])],
    ["an execution score that is not printed", form("97", FULL, { executionScore: null })],
    [
      "a rate whose weight and score were not found",
      form("97", FULL, { executionWeight: null, executionScore: null, rate: rate("80%") }),
    ],
    [
      "a row that is missing with its weight, which weight-total-mismatch tells",
      form("97", [
        ["50", "50"],
        ["30", "30"],
      ]),
    ],
  ])("is silent on %s", (_, given) => {
    expect(flagsOn(scoreTotalMismatch, given)).toEqual([]);
  });

  test("is silent on the founding reports, whose totals are right", () => {
    expect(onFounding(scoreTotalMismatch)).toEqual([]);
  });

  test.each([
    ["yangpu-2022", 39, "99.99", "98.99", "score-total-mismatch--yangpu-2022-01"],
    ["yangpu-2022", 53, "\t15\t15\t", "\t15\t14\t", "score-total-mismatch--yangpu-2022-02"],
    ["gaoyi-2021", 384, "\t97", "\t96", "score-total-mismatch--gaoyi-2021-01"],
    ["gaoyi-2021", 383, "\t6\t4.5", "\t6\t5.5", "score-total-mismatch--gaoyi-2021-01"],
  ])("speaks on a tampered copy of %s:%i %s", (id, line, from, to, flag) => {
    const flags = flagsOn(scoreTotalMismatch, founding(id, [[line, from, to]]));
    expect(flags.map(({ flag_id }) => flag_id)).toEqual([flag]);
  });
});
