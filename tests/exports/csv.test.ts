import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvText, tableToCsv } from "../../src/exports/csv.ts";
import type { FundRow } from "../../src/model/tables/funds.ts";
import { columnsOf, TABLE_NAMES, valuesOf } from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";
import { comparable } from "../comparable.ts";
import { indicatorRow } from "../findings/rows.ts";

const fund = (own: Partial<FundRow> = {}): FundRow => ({
  fund_id: "t-2023-01-total",
  evaluation_id: "t-2023-01",
  source: "total",
  label: "年度资金总额",
  label_en: "Total for the year",
  initial_budget: null,
  annual_budget: 3_561_450_000,
  received: null,
  executed: 0,
  execution_rate_printed: "99.14%",
  execution_rate: 0.991363,
  level: "unknown",
  origin: null,
  corrected: false,
  line: "L11;L12",
  ...own,
});

const cellsOf = (row: FundRow) => tableToCsv("funds", [row]).split("\n")[1];

test("a table begins with its columns and ends with a line end, without a mark before it", () => {
  const csv = tableToCsv("funds", [fund()]);
  expect(csv).toBe(
    "fund_id,evaluation_id,source,label,label_en,initial_budget,annual_budget,executed,execution_rate_printed,execution_rate,received,level,origin,corrected,line\n" +
      "t-2023-01-total,t-2023-01,total,年度资金总额,Total for the year,,3561450000.00,0.00,99.14%,0.991363,,unknown,,false,L11;L12\n",
  );
});

test.each(TABLE_NAMES)("%s without rows is its header", (name) => {
  const header = columnsOf(name).map((column) => column.name);
  expect(tableToCsv(name, [])).toBe(`${header.join(",")}\n`);
});

test.each([
  [1e-7, "0.0000001"],
  [-2.5e-9, "-0.0000000025"],
  [0, "0"],
  [1e15, "1000000000000000"],
])("a number is written as one reads it: %s", (value, text) => {
  const cells = tableToCsv("indicators", [indicatorRow({ target_value: value })]).split("\n")[1];
  const at = columnsOf("indicators").findIndex(({ name }) => name === "target_value");
  expect(Papa.parse<string[]>(cells ?? "").data[0]?.[at]).toBe(text);
});

test("money has two places, a ratio at most six, and neither an exponent", () => {
  expect(cellsOf(fund({ executed: 389_545_477.1, execution_rate: 1 / 3 }))).toContain(
    ",389545477.10,99.14%,0.333333,",
  );
  expect(cellsOf(fund({ executed: -0.01, execution_rate: 1e-9 }))).toContain(",-0.01,99.14%,0,");
  expect(cellsOf(fund({ executed: 10_000_000_000_000 }))).toContain(",10000000000000.00,");
});

test.each(["甲,乙", '他说"好"', "甲\n乙", "=1+1", " 甲 ", "<script>alert(1)</script>", "__proto__"])(
  "%j comes back as it was printed",
  (label) => {
    const [, row] = Papa.parse<string[]>(tableToCsv("funds", [fund({ label })]), { delimiter: "," }).data;
    expect(row?.[3]).toBe(label);
  },
);

describe("DuckDB, given the file and no argument, reads numbers as numbers and empty as missing", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const published = readPublished("data/published").tables;

  test.each(TABLE_NAMES)("of %s", async (name) => {
    const read = await connection.runAndReadAll(`SELECT * FROM 'data/published/${name}.csv'`);
    const rows = read.getRowObjectsJS().map((row) => comparable(name, row));
    expect(rows).toEqual(published[name].map((row) => comparable(name, row)));
  });
});

test("cells are quoted exactly where another writer of the format quotes them", () => {
  const unit = fc.constantFrom("元", "a", '"', ",", " ", "\n", "\r", "\ufeff", "=", "0");
  const rows = fc.array(fc.array(fc.string({ unit }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      expect(csvText(cells, "\n")).toBe(`${Papa.unparse(cells, { newline: "\n" })}\n`);
      expect(csvText(cells, "\r\n")).toBe(`${Papa.unparse(cells, { newline: "\r\n" })}\r\n`);
    }),
  );
});

test("kinds of text that are written as they are hold no sign that needs quotes", () => {
  for (const name of TABLE_NAMES)
    for (const { name: column, meta } of columnsOf(name))
      if (meta.kind === "enum")
        for (const value of valuesOf(name, column)) expect(csvText([[value]], "\n")).toBe(`${value}\n`);
  expect(csvText([["2024-02-29", "L1;L20"]], "\n")).toBe("2024-02-29,L1;L20\n");
});
