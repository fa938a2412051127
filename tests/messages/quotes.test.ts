import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nestQuotes } from "../../src/messages/quotes.ts";
import { sayRefusal } from "../../src/messages/refusals.ts";
import { tellNotice } from "../../src/messages/tell-notice.ts";
import { zh } from "../../src/messages/zh/index.ts";

/** Where sentences for readers are written. What prints are searched for may hold any mark. */
const WRITTEN = ["src/messages/**/*.ts", "src/{pages,components}/**/*.astro", "src/site/**/*.ts"];
const OTHERS = ["src/browser/**/*.ts", "scripts/**/*.ts", "docs/*.md", "data/*.md", "*.md"];

test("words quote with “” and ‘’, never with corner brackets", () => {
  const files = globSync([...WRITTEN, ...OTHERS]);
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /[「」『』]/.test(readFileSync(file, "utf8")))).toEqual([]);
});

test.each([
  ["“医疗救助资金”执行率 60%", "“医疗救助资金”执行率 60%"],
  ["“市域内“一站式”结算率”目标写“不低于上年”", "“市域内‘一站式’结算率”目标写“不低于上年”"],
  ["“甲“乙“丙”丁”戊”", "“甲‘乙“丙”丁’戊”"],
  ["“a “b” c”: isn’t it?", "“a ‘b’ c”: isn’t it?"],
  // a print may lack a mark of a pair: which belong together is not known
  ["“已完成“三送”目标写”", "“已完成‘三送’目标写”"],
  ["“已完成三送””目标写“全部”", "“已完成三送””目标写“全部”"],
  ["“已完成“三送”目标写“全部”", "“已完成“三送”目标写“全部”"],
])("%s is quoted as %s", (sentence, quoted) => {
  expect(nestQuotes(sentence)).toBe(quoted);
});

test("notices and refusals quote a print that holds quotation marks", () => {
  const at = { line: 1, lastLine: 1, cell: null };
  const notice = { notice: "unknown-programme", at, data: { name: "“一站式”窗口经费" } } as const;
  expect(tellNotice(zh.notices, notice)).toContain("“‘一站式’窗口经费”");
  const refusal = { kind: "excerpt-column", column: "“地方”" } as const;
  expect(sayRefusal(refusal, "zh")).toContain("“‘地方’”");
});
