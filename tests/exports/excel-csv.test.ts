import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { textCells } from "../../src/exports/csv.ts";
import { tableToExcelCsv } from "../../src/exports/excel-csv.ts";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";
import { oddTables } from "./odd-rows.ts";

const odd = oddTables();
const published = readPublished("data/published").tables;

test("a file begins with a byte order mark and its lines end as Excel ends them", () => {
  const text = tableToExcelCsv("funds", published.funds);
  expect(text).toMatch(/^\ufefffund_id,/);
  expect(text.split("\r\n")).toHaveLength(published.funds.length + 2);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("text that opens a formula gets a quote before it, numbers stay numbers", () => {
  const names = ["=100%", "+8", "-无", "@甲", "＝8", "-5", "-0.5", "+3", "6-9", "\t=1", "无", "-"];
  const rows = names.map((label) => ({ ...published.funds[0], label, executed: -0.01 }));
  const { data } = Papa.parse<string[]>(tableToExcelCsv("funds", rows).slice(1), { skipEmptyLines: true });
  expect(data.slice(1).map((row) => row[3])).toEqual([
    "'=100%",
    "+8",
    "'-无",
    "'@甲",
    "'＝8",
    "-5",
    "-0.5",
    "+3",
    "6-9",
    "'\t=1",
    "无",
    "'-",
  ]);
  expect(new Set(data.slice(1).map((row) => row[6]))).toEqual(new Set(["-0.01"]));
});

describe.each([
  ["published", published],
  ["odd", odd],
])("%s rows", (_, tables) => {
  test.each(TABLE_NAMES)("of %s are those of the CSV but for that quote", (name) => {
    const text = tableToExcelCsv(name, tables[name]);
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
    const [, ...rows] = data;
    const expected = textCells(name, tables[name]);
    expect(rows).toHaveLength(expected.length);
    const changed = rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === expected[r]?.[c] ? [] : [[cell, expected[r]?.[c]]])),
    );
    expect(
      changed.filter(([cell, exact]) => cell !== `'${exact}` || !/^[=+\-@＝]/.test(exact ?? "")),
    ).toEqual([]);
    const left = rows.flat().filter((cell) => /^[=@＝]|^[+-](?![\d.]+$)/.test(cell));
    expect(left).toEqual([]);
  });
});
