import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { unexplainedShortfall } from "../../../src/rules/disclosure/unexplained-shortfall.ts";
import { evaluation, flagsOn, founding, indicator, words } from "../build.ts";
import { management, onFounding, stated, unread } from "../cells.ts";

type Printed = Omit<Parameters<typeof indicator>[0], "name">;
const on = (printed: Printed, given: Partial<Evaluation> = {}) =>
  flagsOn(
    unexplainedShortfall,
    evaluation({ indicators: [indicator({ name: "教师培训覆盖率", ...printed })], ...given }),
  );

describe("unexplained-shortfall", () => {
  test("speaks where the reason is blank", () => {
    const [flag, ...others] = on({ target: "100%", actual: "95%" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "unexplained-shortfall--t-2023-01-01",
      severity: "high",
      printed: "95%",
      expected: "100%",
      arithmetic: "100% − 95% = 5 个百分点",
    });
    expect(flag?.message).toContain("原因一栏空白");
  });

  test.each(["无", "无。", "/", "—", "没有", "暂无"])("speaks where the reason is %j", (reason) => {
    expect(on({ target: "100%", actual: "95%", reason })[0]?.message).toContain(`只写“${reason}”`);
  });

  test.each([
    ["everybody, nearly reached", "群众满意度", "=100%", "95%", "medium"],
    ["everybody, not nearly reached", "群众满意度", "=100%", "94.9%", "high"],
    ["a share that can be reached whole", "教师培训覆盖率", "=100%", "99%", "high"],
    ["a bound at the whole", "检查覆盖率", "≥100%", "98%", "medium"],
  ])("a target of %s: %s %s answered by %s is %s", (_, name, target, actual, severity) => {
    const flags = flagsOn(
      unexplainedShortfall,
      evaluation({ indicators: [indicator({ name, target, actual })] }),
    );
    expect(flags.map((flag) => flag.severity)).toEqual([severity]);
  });

  test("speaks of points lost in a form with a column for reasons", () => {
    const flags = on({ weight: "10", score: "8", reason: "无" }, { form: "project-expenditure" });
    expect(flags[0]).toMatchObject({ arithmetic: "10 − 8 = 2" });
  });

  test.each<[string, Printed, Partial<Evaluation>]>([
    ["a reason", { target: "100%", actual: "95%", reason: "两所学校停课" }, {}],
    ["a target met", { target: "≥95%", actual: "95%" }, {}],
    ["a ceiling kept", { target: "≤5%", actual: "3%" }, {}],
    ["a restated bound", { target: "≥95%", actual: "≥95%" }, {}],
    ["a form without a column for reasons", { weight: "10", score: "8" }, { form: "department-overall" }],
    [
      "说明 that speaks of it",
      { target: "100%", actual: "95%" },
      { remark: words("教师培训因疫情少办一期") },
    ],
    [
      "a problem cell that speaks of it",
      { target: "100%", actual: "95%" },
      { management: [management("执行准确性", "准确", "教师培训覆盖率偏低")] },
    ],
    [
      "a problem cell that was not understood",
      { target: "100%", actual: "95%" },
      { management: [{ ...management("执行准确性"), problem: unread() }] },
    ],
    [
      "a stated problem",
      { target: "100%", actual: "95%" },
      { statements: [stated("problem", "教师培训不足")] },
    ],
    ["an actual that says why", { weight: "10", score: "8", actual: "因停课少办一期" }, {}],
  ])("is silent on %s", (_, printed, given) => {
    expect(on(printed, given)).toEqual([]);
  });

  test("is silent where the reason was not understood", () => {
    const missed = {
      ...indicator({ name: "覆盖率", target: "100%", actual: "95%" }),
      reason: unread<string>(),
    };
    expect(flagsOn(unexplainedShortfall, evaluation({ indicators: [missed] }))).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(unexplainedShortfall)).toEqual([
      "unexplained-shortfall--changchun-2023-05-09",
      "unexplained-shortfall--changchun-2023-05-10",
      "unexplained-shortfall--changchun-2023-05-11",
    ]);
  });

  test("takes the place of target-not-met where a reason is taken away", () => {
    const tampered = founding("changchun-2023", [[112, "国家飞检未抽到长春", "无"]]);
    const [flag] = flagsOn(unexplainedShortfall, tampered);
    expect(flag).toMatchObject({
      indicator_id: "changchun-2023-03-05",
      line: "L112",
      arithmetic: "2次 − 1次 = 1次",
    });
  });
});
