import { describe, expect, test } from "vitest";
import { filled, UnreadableFile } from "../../src/documents/block.ts";
import { type ReaderName, readDocument } from "../../src/reading/open.ts";
import { readClauses } from "../../src/reading/prose/sentence.ts";
import { read } from "../../src/reading/settle/row.ts";
import { parseMoney } from "../../src/values/money.ts";
import { refusing } from "../refusing.ts";

const correction = (line: number, from: string, to: string) => ({
  line,
  from,
  to,
  reason: "漏印",
  date: "2026-01-01",
});

function cellsOf(text: string, corrections: ReturnType<typeof correction>[], reader: ReaderName = "tabbed") {
  const { blocks, lines } = readDocument(new TextEncoder().encode(text), corrections, reader);
  return { cells: blocks.flatMap(filled), lines };
}

test("a correction changes its own cell, and leaves the lines as they were printed", () => {
  const { cells, lines } = cellsOf("甲\t943.31元\t943.31元整\n乙\t943.31元", [
    correction(2, "943.31元", "943.31万元"),
  ]);
  expect(cells.map(({ text }) => text)).toEqual(["甲", "943.31元", "943.31元整", "乙", "943.31万元"]);
  expect(lines[1]).toBe("乙\t943.31元");
});

test("the reading keeps the print, its meaning and what it was read as", () => {
  const { cells } = cellsOf("支出\t943.31元", [correction(1, "943.31元", "943.31万元")]);
  const reading = cells[1] && read(cells[1], (text) => parseMoney(text, null));
  expect(reading).toMatchObject({
    text: "943.31元",
    value: { fen: 943_310_000 },
    printedValue: { fen: 94_331 },
    readAs: "943.31万元",
    at: { line: 1, cell: 1 },
  });
});

test("only the clause that holds the corrected words is overruled", () => {
  const { cells } = cellsOf("预算数5万元，执行数5元，余5元。", [correction(1, "5元，余", "5万元，余")]);
  const [cell] = cells;
  const said = cell ? readClauses(cell).map(({ label, money }) => [label, money?.text, money?.readAs]) : [];
  expect(said).toEqual([
    ["预算数", "5万元", undefined],
    // the words reach into the next clause, so the whole cell is cited
    ["执行数", "预算数5万元，执行数5元，余5元。", "5万元"],
    ["余", "5元", undefined],
  ]);
});

test("words that a line prints twice are told apart by where they stand", () => {
  const text = "本年预算 5.0 万元，执行 5 万元。";
  const { cells } = cellsOf(text, [correction(1, "5.0 万元", "5 万元")]);
  const said = cells.flatMap((cell) => readClauses(cell).map(({ money }) => [money?.text, money?.readAs]));
  expect(said).toEqual([
    ["5.0 万元", "5 万元"],
    ["5 万元", undefined],
  ]);
});

test("a pattern in `to` is taken as it is", () => {
  const { cells } = cellsOf("甲 1 乙", [correction(1, "1", "$& $1")]);
  expect(cells[0]?.text).toBe("甲 $& $1 乙");
});

test("in a cell of several lines only the given line changes", () => {
  const { cells } = cellsOf("\t报销1人\n报销1人", [correction(2, "1人", "2人")], "stacked");
  expect(cells[0]?.text).toBe("报销1人\n报销2人");
});

describe("what does not fit stops the work", () => {
  test.each([
    ["not on its line", "甲 1\n乙 2", correction(1, "2", "3"), "找不到"],
    ["behind the last line", "甲 1", correction(9, "1", "3"), "找不到"],
    ["twice on its line", "甲 1 乙 1", correction(1, "1", "3"), "不止一次"],
    ["overlapping itself", "1111", correction(1, "11", "3"), "不止一次"],
    ["over the border of two cells", "甲\t1\t2", correction(1, "1\t2", "3"), "没有用上"],
  ])("%s", (_, text, own, problem) => {
    const attempt = () => cellsOf(text, [own]);
    expect(attempt).toThrow(UnreadableFile);
    expect(attempt).toThrow(refusing(problem));
  });

  test("two in one cell: the second would be lost in silence", () => {
    const both = [correction(1, "1元", "1万元"), correction(1, "2元", "2万元")];
    expect(() => cellsOf("支出1元，结余2元。", both)).toThrow(refusing("没有用上"));
  });
});
