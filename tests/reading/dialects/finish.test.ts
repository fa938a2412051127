import { expect, test } from "vitest";
import { finishRows, type PrintOf } from "../../../src/reading/dialects/finish.ts";
import type { Assembled } from "../../../src/reading/dialects/run/state.ts";
import type { Piece } from "../../../src/reading/dialects/token.ts";

const piece = (text: string, line: number, cell: number): Piece => ({
  tokens: [{ text, line, cell, start: 0, end: text.length }],
  label: text,
  first: false,
  at: { line, cell },
});
const print: PrintOf = ({ label, at }) => ({
  raw: label,
  line: at.line,
  lastLine: at.line + 1,
  cell: at.cell ?? 0,
});
const finish = (own: Partial<Assembled>) => {
  const cells = [null, piece("年度资金总额", 6, 3), piece("60", 7, 0)];
  return finishRows([{ kind: "row", cells, unplaced: false, ...own }], print, [])[0];
};

test("a cell of a placed row covers its one column, a blank covers none and stands on the line of its row", () => {
  expect(finish({})?.cells.map(({ text, span, at }) => [text, span, at.line, at.lastLine, at.cell])).toEqual([
    ["", 0, 6, 6, 0],
    ["年度资金总额", 1, 6, 7, 3],
    ["60", 1, 7, 8, 0],
  ]);
});

test("nothing is said of the columns of a row that is not placed, nor of a paragraph", () => {
  const spans = (own: Partial<Assembled>) => finish(own)?.cells.map(({ span }) => span);
  expect(spans({ unplaced: true })).toEqual([0, undefined, undefined]);
  expect(spans({ kind: "paragraph" })).toEqual([0, undefined, undefined]);
  expect(finish({ kind: "paragraph" })?.cells.map(({ at }) => at.cell)).toEqual([0, null, null]);
});

test("a correction is of the lines on which a cell stands, the first and the last among them", () => {
  const cells = [piece("60\n60", 7, 0)];
  const correct = (line: number) =>
    finishRows([{ kind: "row", cells, unplaced: false }], print, [
      { line, from: "60", to: "66", reason: "某", date: "2031-01-01" },
    ])[0]?.cells[0]?.text.split(/\s/);
  expect([6, 7, 8, 9].map(correct)).toEqual([
    ["60", "60"],
    ["66", "60"],
    ["60", "66"],
    ["60", "60"],
  ]);
});
