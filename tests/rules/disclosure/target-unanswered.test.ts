import { describe, expect, test } from "vitest";
import type { Indicator, Statement } from "../../../src/model/evaluation.ts";
import { targetUnanswered } from "../../../src/rules/disclosure/target-unanswered.ts";
import { evaluation, flagsOn, indicator, words } from "../build.ts";
import { onFounding } from "../cells.ts";

const target = (text: string, kind: Statement["kind"] = "target"): Statement => ({
  kind,
  text,
  at: words(text).at,
});
const on = (statements: Statement[], indicators: Indicator[] = [], goalResult?: string) =>
  flagsOn(targetUnanswered, evaluation({ statements, indicators, goalResult: words(goalResult) }));

const WATER = target("绩效指标：农村供水普及率达到 95%。新打机井 12 口，管护人员全天 24 小时值守。");

describe("target-unanswered", () => {
  test("lists the sentences with a number that nothing answers, as one flag", () => {
    expect(on([WATER])).toMatchObject([
      {
        flag_id: "target-unanswered--t-2023-01",
        severity: "medium",
        message: "“医疗救助资金”有 1 条写在文字里的指标没有结果（“农村供水普及率达到 95%”），实际做到多少？",
      },
    ]);
  });

  test.each([
    ["an indicator of that name", [indicator({ name: "农村供水普及率", actual: "96%" })], undefined],
    ["the result of the goals", [], "全年农村供水普及率 94.2%。"],
  ])("is answered by %s", (_, indicators, result) => expect(on([WATER], indicators, result)).toEqual([]));

  test.each([
    ["an indicator without a number", [indicator({ name: "农村供水普及率", actual: "已提高" })], undefined],
    ["a number of another kind", [indicator({ name: "农村供水普及率", actual: "1200人" })], undefined],
    ["a number of something else", [indicator({ name: "设备完好率", actual: "96%" })], undefined],
  ])("is not answered by %s", (_, indicators, result) =>
    expect(on([WATER], indicators, result)).toHaveLength(1),
  );

  test.each(["绩效指标：供水能力稳步提高。", "绩效指标：全年 365 天、全天 24 小时受理。"])(
    "asks nothing of %s",
    (text) => expect(on([target(text)])).toEqual([]),
  );

  test("asks nothing of statements that are no targets", () => {
    expect(on([target("农村供水普及率只有 80%。", "problem")])).toEqual([]);
  });

  test("finds one in the founding reports", () => {
    expect(onFounding(targetUnanswered)).toEqual(["target-unanswered--gaoyi-2021-01"]);
  });
});
