import { expect, test } from "vitest";
import { writeDocument } from "../../src/documents/write.ts";

/** The line that a cell becomes beside another, and why it holds no value. */
function written(text: string, kind: "row" | "paragraph" = "row") {
  const { lines, blocks } = writeDocument([{ kind, cells: [{ text, origin: "表1行1列1" }] }], []);
  return [lines[0], blocks[0]?.cells[0]?.problem ?? null];
}

test.each([
  ["1,234.\n56", "1,234.56"],
  ["1234\n.56万元", "1234.56万元"],
  ["12,\n345", "12,345"],
  ["1\n,234,\n567.8", "1,234,567.8"],
  ["≥1234\n.5", "≥1234.5"],
])("a number that breaks where only one can be is whole: %j", (text, whole) => {
  expect(written(text)).toEqual([whole, null]);
});

test.each([
  ["12\n34", "12 34"],
  ["3\n4个", "3 4个"],
  ["96.\n21%", "96. 21%"],
  ["12,\n34", "12, 34"],
])("digits that go on elsewhere are one number or two, and no figure: %j", (text, line) => {
  expect(written(text)).toEqual([line, "torn"]);
});

test.each(["2022年\n36.5", "甲\n乙", "12\n个", "≥95%\n100%", "（1）\n36.5", "第1批12，\n第2批34"])(
  "what else stands on two lines is words: %j",
  (text) => {
    expect(written(text)).toEqual([text.replace("\n", " "), null]);
  },
);

test("digits on two lines of a paragraph are words", () => {
  expect(written("12\n34", "paragraph")).toEqual(["12 34", null]);
});
