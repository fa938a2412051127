import { expect, test } from "vitest";
import { detectReader } from "../../../src/reading/dialects/index.ts";
import { readTabbed } from "../../../src/reading/dialects/tabbed.ts";

test("a line with tabs is a row that keeps its blank cells, any other a paragraph", () => {
  const [row, paragraph, ...others] = readTabbed(
    ["\t年度资金总额:\t\t356145\t", "", "  ", "（2023年度）"],
    [],
  );
  expect(others).toEqual([]);
  expect(row?.kind).toBe("row");
  expect(row?.cells.map(({ text, at }) => [text, at.cell])).toEqual([
    ["", 0],
    ["年度资金总额:", 1],
    ["", 2],
    ["356145", 3],
    ["", 4],
  ]);
  expect(paragraph).toMatchObject({
    kind: "paragraph",
    cells: [{ text: "（2023年度）", at: { line: 4, lastLine: 4, cell: null } }],
  });
});

test("the label of a cell is folded, its text is not", () => {
  const [row] = readTabbed(["项 目：\t１００"], []);
  expect(row?.cells.map(({ text, label }) => [text, label])).toEqual([
    ["项 目：", "项目"],
    ["１００", "100"],
  ]);
});

test("a row of blank cells alone is a row all the same", () => {
  const [paragraph, row] = readTabbed(["x", "\t \t"], []);
  expect(paragraph?.kind).toBe("paragraph");
  expect(row).toBeUndefined();
});

test("a text with rows of several cells is told as tabbed", () => {
  expect(detectReader(["标题", "\t甲\t乙", "\t丙\t丁", "\t戊"])).toBe("tabbed");
  expect(detectReader(["没有表格的正文"])).toBe("tabbed");
});
