import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textCells } from "../../src/exports/csv.ts";
import { writeParquet } from "../../src/exports/parquet.ts";
import { collect } from "../../src/exports/pieces.ts";
import type { ColumnKind } from "../../src/model/tables/column.ts";
import {
  type Cells,
  columnsOf,
  isOptional,
  TABLE_NAMES,
  type TableName,
} from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";
import { oddTables } from "./odd-rows.ts";

const published = readPublished("data/published").tables;
const odd = oddTables();
const write = (name: TableName, rows: Cells[]) => collect((sink) => writeParquet(name, rows, sink));

describe.each([
  ["published", published],
  ["odd", odd],
])("%s rows", (_, tables) => {
  test.each(TABLE_NAMES)("of %s come back value by value", async (name) => {
    const rows = await parquetReadObjects({ file: write(name, tables[name]).buffer });
    const back = rows.map((row) =>
      Object.fromEntries(
        columnsOf(name).map(({ name: column, meta }) => [column, plain(row[column], meta.kind)]),
      ),
    );
    expect(back).toEqual(tables[name]);
  });
});

test("two writings are the same bytes", () => {
  for (const name of TABLE_NAMES) expect(write(name, odd[name])).toEqual(write(name, odd[name]));
});

test("rows are written in groups, so that memory is bounded", () => {
  const rows = Array.from({ length: 45_000 }, () => published.funds[0] ?? {});
  let largest = 0;
  let pieces = 0;
  writeParquet("funds", rows, (piece) => {
    largest = Math.max(largest, piece.length);
    pieces++;
  });
  const metadata = parquetMetadata(write("funds", rows).buffer);
  expect(metadata.row_groups.map((group) => Number(group.num_rows))).toEqual([20_000, 20_000, 5_000]);
  expect(pieces).toBeGreaterThan(3);
});

describe("in DuckDB", () => {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-parquet-"));
  let query: (sql: string) => Promise<Record<string, unknown>[]>;
  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
    for (const name of TABLE_NAMES) writeFileSync(join(folder, `${name}.parquet`), write(name, odd[name]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const TYPES: Record<string, string> = {
    money: "DECIMAL(18,2)",
    integer: "INTEGER",
    year: "INTEGER",
    decimal: "DOUBLE",
    ratio: "DOUBLE",
    boolean: "BOOLEAN",
    date: "DATE",
  };

  test.each(TABLE_NAMES)("%s has the types of the contract, and its money to the 分", async (name) => {
    const file = `'${join(folder, name)}.parquet'`;
    const described = await query(`DESCRIBE SELECT * FROM ${file}`);
    expect(described.map((row) => [row.column_name, row.column_type])).toEqual(
      columnsOf(name).map((column) => [column.name, TYPES[column.meta.kind] ?? "VARCHAR"]),
    );
    const schema = await query(`SELECT name, repetition_type FROM parquet_schema(${file}) OFFSET 1`);
    expect(schema.map((row) => row.repetition_type === "OPTIONAL")).toEqual(
      columnsOf(name).map((column) => isOptional(name, column.name)),
    );
    const exact = columnsOf(name).flatMap(({ name: column, meta }, place) =>
      ["money", "text", "enum", "lines", "date", "boolean"].includes(meta.kind) ? [{ column, place }] : [],
    );
    const columns = exact.map(({ column }) => `CAST("${column}" AS VARCHAR) AS "${column}"`).join(", ");
    const rows = await query(`SELECT ${columns} FROM ${file}`);
    expect(rows.map((row) => exact.map(({ column }) => row[column] ?? ""))).toEqual(
      textCells(name, odd[name]).map((cells) => exact.map(({ place }) => cells[place])),
    );
  });
});

// this reader hands out dates as moments and decimals as products of doubles; DuckDB below reads them exactly
function plain(value: unknown, kind: ColumnKind): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return kind === "money" && typeof value === "number" ? Number(value.toFixed(2)) : value;
}
