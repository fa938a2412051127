import { expect, test } from "vitest";
import { detectReader } from "../../../src/reading/dialects/index.ts";
import { readStacked } from "../../../src/reading/dialects/stacked.ts";

test("cells stand on lines of their own, a blank line ends the row", () => {
  const [first, second] = readStacked(["\t项目名称", "\t校舍维修", "", "\t主管部门", "\t教育局"], []);
  expect(first?.cells.map(({ text, at }) => [text, at.line])).toEqual([
    ["项目名称", 1],
    ["校舍维修", 2],
  ]);
  expect(second?.cells.map(({ text }) => text)).toEqual(["主管部门", "教育局"]);
});

test("lines without a tab go on with the cell above", () => {
  const [row] = readStacked(["\t产", "出", "指", "标", "\t 目标1：甲。", " 目标2：乙。"], []);
  expect(row?.cells[0]).toMatchObject({ label: "产出指标", at: { line: 1, lastLine: 4, cell: 1 } });
  expect(row?.cells[1]?.text).toBe("目标1：甲。\n目标2：乙。");
});

test("a tab alone is a blank cell, not the end of the row", () => {
  const [row, ...others] = readStacked(["\t其他资金", "\t", "\t", "\t5"], []);
  expect(others).toEqual([]);
  expect(row?.cells.map(({ text }) => text)).toEqual(["其他资金", "", "", "5"]);
});

test("a line without a tab that follows no row is a paragraph", () => {
  const blocks = readStacked(["附件", "", "\t甲", "", "注：1.资金使用单位。", "2.其他资金。"], []);
  expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "row", "paragraph", "paragraph"]);
});

test("the last row needs no blank line", () => {
  expect(readStacked(["\t甲", "\t乙"], [])).toHaveLength(1);
});

test("a text whose tabs only begin lines is told as stacked", () => {
  expect(detectReader(["附件", "\t甲", "\t乙", "", "\t丙\t丁"])).toBe("stacked");
});
