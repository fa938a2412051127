import { expect, test } from "vitest";
import { joinPieces, type Piece } from "../../../src/reading/dialects/token.ts";

const piece = (text: string, line: number, cell: number, first: boolean): Piece => ({
  tokens: [{ text, line, cell, start: 0, end: text.length }],
  label: text,
  first,
  at: { line, cell },
});

test("pieces that are one cell stand where the first of them stood, and begin a line where it does", () => {
  const joined = joinPieces([piece("年初", 4, 2, true), piece("预算数", 5, 0, false)]);
  expect(joined).toMatchObject({ label: "年初预算数", at: { line: 4, cell: 2 }, first: true });
  expect(joined.tokens.map(({ line }) => line)).toEqual([4, 5]);
  expect(joinPieces([piece("年初", 4, 2, false), piece("预算数", 5, 0, true)]).first).toBe(false);
});
