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
  const names = ["=100%", "+8", "-无", "@甲", "＝8", "-5", "-0.5", "+3", "\t=1", "无", "-"];
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
    "'\t=1",
    "无",
    "'-",
  ]);
  expect(new Set(data.slice(1).map((row) => row[7]))).toEqual(new Set(["-0.01"]));
});

test.each(["＝8", "＋甲", "－无", "＠甲"])("%s opens a formula in full width too", (label) => {
  const [row] = published.funds;
  const { data } = Papa.parse<string[]>(tableToExcelCsv("funds", [{ ...row, label }]).slice(1));
  expect(data[1]?.[3]).toBe(`'${label}`);
});

test("text that it would take for a day, a time or another number gets one too; dates and numbers do not", () => {
  const names = [
    "6-9",
    "3/4",
    " 6-9 ",
    "2023-05-19",
    "5月19日",
    "2023年5月",
    "12:30",
    "007",
    "1e5",
    "(5)",
    "1 1/2",
    "349.20",
    "44,717,669",
    "1,000.50",
    "100.00%",
    "92.25%",
    "+3.0",
    ".5%",
    "￥5",
  ];
  const left = ["2023年度", "6-9人", "≥95%", "349.2", "1,00", "8", "12;13", "第3月", "95%以上"];
  const rows = [...names, ...left].map((label) => ({ ...published.funds[0], label }));
  const { data } = Papa.parse<string[]>(tableToExcelCsv("funds", rows).slice(1), { skipEmptyLines: true });
  expect(data.slice(1).map((row) => row[3])).toEqual([...names.map((name) => `'${name}`), ...left]);
  const corrections = published.corrections.map((row) => ({ ...row, date: "2026-11-21", from: "6-9" }));
  expect(tableToExcelCsv("corrections", corrections)).toMatch(/,'6-9,[\s\S]*,2026-11-21\r\n/);
});

test.each(["349.20", "44,717,669", "100.00%"])("%s stays as a report prints it", (printed) => {
  const text = tableToExcelCsv("funds", [{ ...published.funds[0], execution_rate_printed: printed }]);
  expect(text).toMatch(new RegExp(`,"?'${printed}"?,`));
});

test("a range that a report prints is not shown as a day of the year", () => {
  const ranges = published.indicators.filter(({ target }) => /^\d+-\d+$/.test(target ?? ""));
  expect(ranges.length).toBeGreaterThan(0);
  const text = tableToExcelCsv("indicators", ranges);
  for (const { target } of ranges) expect(text).toContain(`,'${target},`);
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
      changed.filter(
        ([cell, exact]) =>
          cell !== `'${exact}` || !/^[=+\-@＝]|^\d+-\d+$|^007$|^[\d,.]+%?$/.test(exact ?? ""),
      ),
    ).toEqual([]);
    const left = rows.flat().filter((cell) => /^[=@＝]|^[+-](?![\d.]+$)/.test(cell));
    expect(left).toEqual([]);
  });
});
