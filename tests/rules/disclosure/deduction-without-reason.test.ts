import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { deductionWithoutReason } from "../../../src/rules/disclosure/deduction-without-reason.ts";
import { unexplainedShortfall } from "../../../src/rules/disclosure/unexplained-shortfall.ts";
import { targetNotMet } from "../../../src/rules/shortfall/target-not-met.ts";
import { evaluation, flagsOn, founding, indicator, number, report } from "../build.ts";
import { listed, onFounding, stated, unread } from "../cells.ts";

type Printed = Omit<Parameters<typeof indicator>[0], "name">;
const given = (printed: Printed, more: Partial<Evaluation> = {}) =>
  evaluation({
    form: "department-overall",
    indicators: [indicator({ name: "档案管理", ...printed })],
    ...more,
  });
const on = (printed: Printed, more: Partial<Evaluation> = {}) =>
  flagsOn(deductionWithoutReason, given(printed, more));

describe("deduction-without-reason, of an indicator", () => {
  test("speaks where nothing says why", () => {
    const [flag, ...others] = on({ weight: "9", score: "8", actual: "经自评得 8 分" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "deduction-without-reason--t-2023-01-01",
      severity: "medium",
      printed: "8",
      arithmetic: "9 − 8 = 1",
    });
    expect(flagsOn(targetNotMet, given({ weight: "9", score: "8" }))).toEqual([]);
  });

  test("speaks of words that answer the target and still lose points", () => {
    const echo = { target: "规范", actual: "规范", weight: "9", score: "8", reason: "无" };
    expect(on(echo, { form: "project-expenditure" })).toHaveLength(1);
  });

  test.each<[string, Printed, Partial<Evaluation>]>([
    ["full points", { weight: "9", score: "9.0" }, {}],
    ["a reason", { weight: "9", score: "8", reason: "两卷缺页" }, {}],
    ["an actual that admits a lack", { weight: "9", score: "8", actual: "尚有两卷未归档" }, {}],
    [
      "a stated problem that names it",
      { weight: "9", score: "8" },
      { statements: [stated("problem", "档案管理薄弱")] },
    ],
    ["a score that was not understood", { weight: "9", score: "约8" }, {}],
    ["a blank score", { weight: "9" }, {}],
    [
      "a target that the figures reach, which is score-status-conflict",
      { target: "≥85%", actual: "90%", weight: "10", score: "9", reason: "无" },
      {},
    ],
  ])("is silent on %s", (_, printed, more) => {
    expect(on(printed, more)).toEqual([]);
  });

  test("leaves a score whose loss breaks the printed total to score-total-mismatch", () => {
    const rows = [
      indicator({ name: "档案管理", weight: "50", score: "49" }),
      indicator({ ordinal: 2, name: "设备购置", weight: "50", score: "50" }),
    ];
    const form = (total: string) =>
      evaluation({ form: "department-overall", indicators: rows, totalScore: number(total) });
    expect(flagsOn(deductionWithoutReason, form("100"))).toEqual([]);
    expect(flagsOn(targetNotMet, form("100"))).toEqual([]);
    expect(flagsOn(deductionWithoutReason, form("99"))).toHaveLength(1);
  });

  test("leaves a missed target with a blank reason column to unexplained-shortfall", () => {
    const missed = given({ weight: "9", score: "8", reason: "无" }, { form: "project-expenditure" });
    expect(flagsOn(deductionWithoutReason, missed)).toEqual([]);
    expect(flagsOn(unexplainedShortfall, missed)).toHaveLength(1);
  });
});

describe("deduction-without-reason, of a list", () => {
  const rows = (...printed: Omit<Parameters<typeof listed>[1], "name">[]) =>
    flagsOn(
      deductionWithoutReason,
      report(...printed.map((row, i) => listed(i + 1, { name: `第${i + 1}个项目`, ...row }))),
    );

  test("makes one flag of all its projects", () => {
    const flags = rows({ score: "98", result: "完成" }, { score: "100" }, { score: "89.5" });
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({
      flag_id: "deduction-without-reason--t-2023--listed",
      evaluation_id: null,
      arithmetic: "第1个项目 100 − 98 = 2；第3个项目 100 − 89.5 = 10.5",
    });
    expect(flags[0]?.message).toContain("2 个项目自评不满 100 分（最低 89.5 分）");
    expect(flags[0]?.line.split(";")).toHaveLength(2);
  });

  test.each([
    ["full scores", [{ score: "100" }, { score: "100" }]],
    ["results that say what is lacking", [{ score: "98", result: "余款尚未支付" }, { score: "100" }]],
    ["a list that is not scored out of 100", [{ score: "9.8" }, { score: "10" }]],
    ["projects without a score", [{ result: "完成" }, { score: "100" }]],
    ["a score that was not understood", [{ score: "九十" }, { score: "100" }]],
  ])("is silent on %s", (_, printed) => {
    expect(rows(...printed)).toEqual([]);
  });

  test("is silent where the result was not understood or a stated problem names the project", () => {
    const glued = listed(1, { name: "校车补助", score: "98" }, { goalResult: unread() });
    expect(flagsOn(deductionWithoutReason, report(glued))).toEqual([]);
    const named = evaluation({
      id: "t-2023-02",
      ordinal: 2,
      statements: [stated("problem", "校车补助发放较晚")],
    });
    const row = listed(1, { name: "校车补助", score: "98", result: "完成" });
    expect(flagsOn(deductionWithoutReason, report(row, named))).toEqual([]);
    expect(flagsOn(deductionWithoutReason, report(row))).toHaveLength(1);
  });
});

describe("deduction-without-reason, on the founding reports", () => {
  test("finds the one indicator nothing speaks of, and the list", () => {
    expect(onFounding(deductionWithoutReason)).toEqual([
      "deduction-without-reason--gaoyi-2021--listed",
      "deduction-without-reason--gaoyi-2021-01-28",
    ]);
  });

  test("leaves out full scores and the rows whose result was glued to the goal", () => {
    const [list] = flagsOn(deductionWithoutReason, founding("gaoyi-2021"));
    expect(list?.line).toBe("L397;L398;L399;L401;L402;L403;L404;L405;L406;L407;L409;L410;L411;L413;L415");
  });

  test("speaks of an indicator once its problem is struck out", () => {
    const tampered = founding("gaoyi-2021", [
      [317, "项目完成时限与预期有差距", "经费安排较紧"],
      [385, "完成时限得分低, ", ""],
    ]);
    const ids = flagsOn(deductionWithoutReason, tampered).map(({ indicator_id }) => indicator_id);
    expect(ids).toEqual([null, "gaoyi-2021-01-27", "gaoyi-2021-01-28"]);
  });
});
