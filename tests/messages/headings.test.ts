import { expect, test } from "vitest";
import { countSeverities } from "../../src/findings/flags.ts";
import { countProblems } from "../../src/findings/management.ts";
import { messages } from "../../src/messages/index.ts";
import type { Severity } from "../../src/model/words.ts";

test.each([
  [[1, 1], "2 个来源的执行率都是 100%"],
  [[0.5, 1], "2 个来源里，省级资金的执行率最低：50%"],
])("sources that were spent alike have no least among them: %j", ([first = 0, second = 0], heading) => {
  const sources = [
    { label: "省级资金", label_en: "Provincial funds", ratio: first, text: `${first * 100}%` },
    { label: "市级资金", label_en: null, ratio: second, text: `${second * 100}%` },
  ];
  expect(messages.zh.evaluation.money.heading(sources)).toBe(heading);
});

test.each([
  ["让全体居民参保", null, "印了总体目标，没有印完成情况"],
  ["让全体居民参保", "让全体居民参保", "完成情况与总体目标文字相同"],
  ["让全体居民参保", "参保 3\n万人", "总体目标写了 7 字，完成情况写了 5 字"],
])("the heading of a goal says what its result adds: %s, %s", (goal, goal_result, heading) => {
  expect(messages.zh.evaluation.goals.heading({ goal, goal_result })).toBe(heading);
});

test.each([
  [["low"], "1 条的程度为“轻”"],
  [["low", "low"], "2 条的程度都为“轻”"],
  [["low", "high", "low"], "程度为“重”的 1 条，程度为“轻”的 2 条"],
  [[], "没有一处要问"],
] satisfies [Severity[], string][])("what a rule found is told by severity: %j", (severities, heading) => {
  const flags = severities.map((severity) => ({ severity }));
  expect(messages.zh.rulePage.found(countSeverities(flags))).toBe(heading);
});

test.each([
  [0, 4, "4 条要单位说明"],
  [2, 4, "4 条要单位说明，2 条是数字彼此不符"],
  [4, 4, "4 条要单位说明，都是数字彼此不符"],
])("what the front page asks counts figures that disagree", (disagree, owed, heading) => {
  expect(messages.zh.flags.front.heading(owed, disagree)).toBe(heading);
});

test("a source of funds is named in English where the glossary knows it, else as printed", () => {
  const { heading } = messages.en.evaluation.money;
  const source = { label: "省级资金", ratio: 0.5, text: "50%" };
  expect(heading([{ ...source, label_en: "Provincial funds" }])).toBe("Provincial funds: execution rate 50%");
  expect(heading([{ ...source, label_en: null }])).toBe("“省级资金”: execution rate 50%");
});

test.each([
  ["无", null, "资金管理 2 项，都没有写问题"],
  ["拨付慢", "无", "资金管理 2 项，1 项写了问题"],
])(
  "statements on fund management are counted by whether they name a problem: %s, %s",
  (one, other, heading) => {
    const rows = [{ problem: one }, { problem: other }];
    expect(messages.zh.evaluation.management.heading(rows.length, countProblems(rows))).toBe(heading);
  },
);

test("where every line went somewhere nothing is said of lines not understood", () => {
  const counts = { used: 3, ignored: 1, not_understood: 0 };
  for (const { report } of Object.values(messages)) {
    const said = `${report.own.ledger(4, counts)} ${report.own.ledgerText(4, counts)}`;
    expect(said).not.toMatch(/没有读懂|没读懂|not understood/);
    expect(report.own.ledgerText(5, { ...counts, not_understood: 1 })).toMatch(/没有读懂|not understood/);
  }
});

test.each(["whole", "excerpt"] as const)("how a report was obtained is said of its kind: %s", (kind) => {
  const row = { kind, source_file: "a.csv", source_url: null };
  expect(messages.zh.report.own.obtained(row).includes("全文收录")).toBe(kind === "whole");
});

test("an address that names no report is not answered with empty quotes", () => {
  for (const { drawn } of Object.values(messages)) expect(drawn.drawing.missing("")).not.toContain("“”");
});

test.each(["无", "存在问题：无；改进措施：无。", "/", "1.无"])(
  "%s names no problem of fund management",
  (problem) => {
    expect(countProblems([{ problem }])).toBe(0);
  },
);
