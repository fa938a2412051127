import { expect, test } from "vitest";
import { isColumnHead, isGroup, isTornGroup, joinsLabel } from "../../src/documents/labels.ts";
import { INDICATOR_COLUMNS } from "../../src/model/labels/indicators.ts";
import { LIST_COLUMNS } from "../../src/model/labels/lists.ts";
import { MONEY_COLUMNS } from "../../src/model/labels/money.ts";

/** Characters: a longer head may be a sentence that begins with its words. */
const LONGEST = 16;
const labels = [MONEY_COLUMNS, INDICATOR_COLUMNS, LIST_COLUMNS].flatMap((columns) => Object.keys(columns));

test("every column that reading knows is one where a page is cut, with its unit in brackets too", () => {
  const short = labels.filter((label) => label.length < LONGEST - 4);
  expect(short.length).toBeGreaterThan(150);
  expect(short.filter((label) => !isColumnHead(label) || !isColumnHead(`${label}（万元）`))).toEqual([]);
});

test.each([
  ["调整后预", "算数", true],
  ["年初批复预算数", "（万元）", true],
  ["全年实际", "支出数", true],
  ["公众满意", "度指标", true],
  ["全年执行数", "实际到位资金", false],
])("%s over %s", (above, below, joined) => {
  expect(joinsLabel(above, below)).toBe(joined);
});

test("a common word is no head above a name, and no group", () => {
  expect(joinsLabel("单位", "职工培训")).toBeUndefined();
  expect(isGroup("管理")).toBe(false);
  expect(isTornGroup("项目")).toBe(false);
  expect(isTornGroup("众满意度")).toBe(true);
});
