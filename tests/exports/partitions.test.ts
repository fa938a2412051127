import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partitionBytes } from "../../src/downloads/partitions.ts";
import { ddlOf, type Engine, statementOf } from "../../src/exports/ddl.ts";
import { partitionFiles } from "../../src/exports/descriptors/manifest.ts";
import { PARTITIONED_TABLES, partition } from "../../src/exports/partitions.ts";
import {
  columnsOf,
  isOwned,
  makeTables,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";
import { evaluationRow, reportRow } from "../findings/rows.ts";

const published = readPublished("data/published").tables;
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();

/** The statements of a file one by one, their folder in the place of the variable. */
async function tellDuckDb(sql: string, folder: string): Promise<void> {
  await query(`SET VARIABLE folder = '${folder}'`);
  for (const statement of sql.split(/;\n/)) if (statement.trim()) await query(statement);
}

function writeAll(folder: string, tables: Tables): void {
  for (const file of partitionFiles(tables)) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, partitionBytes(file));
  }
}

describe("the published tables in partitions", () => {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-parts-"));
  const parts = partition(published);
  const filled = PARTITIONED_TABLES.filter((name) => published[name].length > 0);
  beforeAll(async () => {
    writeAll(folder, published);
    await tellDuckDb(ddlOf("duckdb", published), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("every table is there for DuckDB, those of no province and those without rows too", async () => {
    const single = TABLE_NAMES.filter((name) => !filled.some((own) => own === name));
    expect(single).toEqual(expect.arrayContaining(["regions", "codelists", "rules", "replies"]));
    for (const name of TABLE_NAMES)
      expect(await query(`SELECT count(*)::INTEGER AS rows FROM ${name}`)).toEqual([
        { rows: published[name].length },
      ]);
    expect(await query("SELECT province, fiscal_year FROM replies")).toEqual([]);
  });

  test("the statements can be run again, in a folder told before", async () => {
    await tellDuckDb(ddlOf("duckdb", published), folder);
    expect(await query("SELECT getvariable('folder') AS folder")).toEqual([{ folder }]);
  });

  test("the list of the files names each with its rows, and what its folders say", () => {
    const files = partitionFiles(published);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const name of TABLE_NAMES) {
      const own = files.filter(({ table }) => table === name);
      expect(own.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(published[name].length);
    }
    for (const { path, table, fiscal_year, province } of files)
      expect(path).toBe(
        fiscal_year === null
          ? `parquet/${table}/part-0.parquet`
          : `parquet/${table}/fiscal_year=${fiscal_year}/province=${province}/part-0.parquet`,
      );
  });

  test("hold every row once", () => {
    for (const name of PARTITIONED_TABLES) {
      const rows: object[] = parts.filter(({ table }) => table === name).flatMap((part) => [...part.rows]);
      expect(rows).toHaveLength(published[name].length);
      expect(new Set(rows)).toEqual(new Set<object>(published[name]));
    }
  });

  test.each(filled)("%s is one table again, with the province beside its columns", async (name) => {
    const described = await query(`DESCRIBE ${name}`);
    const own = columnsOf(name).map((column) => column.name);
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    expect([...types.keys()].sort()).toEqual([...new Set([...own, "fiscal_year", "province"])].sort());
    expect([types.get("fiscal_year"), types.get("province")]).toEqual(["INTEGER", "VARCHAR"]);
    expect(await query(`SELECT count(*)::INTEGER AS rows FROM ${name}`)).toEqual([
      { rows: published[name].length },
    ]);
  });

  test("rows lie with the year and the province of their evaluation", async () => {
    const strays = await query(
      "SELECT evaluation_id FROM evaluations WHERE province <> substr(region_code, 1, 2) || '0000'",
    );
    expect(strays).toEqual([]);
    const years = await query("SELECT evaluation_id, fiscal_year FROM evaluations ORDER BY ALL");
    expect(years).toEqual(
      published.evaluations
        .map(({ evaluation_id, fiscal_year }) => ({ evaluation_id, fiscal_year }))
        .sort((a, b) => (a.evaluation_id < b.evaluation_id ? -1 : 1)),
    );
  });
});

test.each(["spark", "trino", "clickhouse"] satisfies Engine[])(
  "the statements for %s name every table once, with every column once",
  (engine) => {
    const sql = ddlOf(engine, published);
    for (const name of TABLE_NAMES) {
      const statement = statementOf(engine, name, published);
      expect(sql.split(statement)).toHaveLength(2);
      expect(statement).toMatch(new RegExp(`^DROP TABLE IF EXISTS ${name};`));
      const named = [...statement.matchAll(/^ {2}["`](\w+)["`] [A-Z]/gm)].map(([, column]) => column);
      const own = columnsOf(name).map((column) => column.name);
      const place = isOwned(name) ? ["fiscal_year", "province"] : [];
      expect(named.toSorted()).toEqual([...new Set([...own, ...place])].sort());
      if (engine !== "clickhouse") expect(statement).toContain(`'\${folder}/parquet/${name}'`);
    }
  },
);

test("docs/data.md shows the statements as they are", () => {
  const docs = readFileSync("docs/data.md", "utf8");
  for (const [engine, table] of [
    ["duckdb", "evaluations"],
    ["spark", "amounts"],
    ["clickhouse", "amounts"],
  ] satisfies [Engine, TableName][])
    expect(docs).toContain(statementOf(engine, table, published));
});

describe("a national collection of 100,000 evaluations", () => {
  const PROVINCES = 31;
  const YEARS = 10;
  const folder = mkdtempSync(join(tmpdir(), "jixiao-nation-"));
  const tables = nation(100_000);
  const parts = partition(tables).filter(({ table }) => table === "evaluations");
  beforeAll(async () => {
    writeAll(folder, { ...tables, reports: [] });
    await tellDuckDb(statementOf("duckdb", "evaluations", tables), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is read as one table, and sums to the 分", async () => {
    expect(parts).toHaveLength(PROVINCES * YEARS);
    const fen = tables.evaluations.reduce(
      (sum, row) => sum + BigInt(Math.round((row.executed ?? 0) * 100)),
      0n,
    );
    const [row] = await query(
      "SELECT count(*)::INTEGER AS rows, count(executed)::INTEGER AS paid, (sum(executed) * 100)::BIGINT AS fen FROM evaluations",
    );
    const paid = tables.evaluations.filter(({ executed }) => executed !== null).length;
    expect(row).toEqual({ rows: 100_000, paid, fen });
    expect(paid).toBeLessThan(100_000);
  });

  test("one year of one province opens one file of 310", async () => {
    const sql =
      "SELECT count(*)::INTEGER AS rows, sum(executed)::VARCHAR AS yuan FROM evaluations WHERE fiscal_year = 2023 AND province = '220000'";
    const own = tables.evaluations.filter((row) => row.fiscal_year === 2023 && row.region_code === "220000");
    const fen = own.reduce((sum, row) => sum + BigInt(Math.round((row.executed ?? 0) * 100)), 0n);
    const [row] = await query(sql);
    expect(row).toEqual({ rows: own.length, yuan: `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}` });
    const [plan] = await query(`EXPLAIN ANALYZE ${sql}`);
    expect(String(plan?.explain_value)).toMatch(new RegExp(`Scanning Files:\\s+1/${PROVINCES * YEARS}\\b`));
  });

  function nation(count: number): Tables {
    const reports = Array.from({ length: PROVINCES * YEARS }, (_, index) =>
      reportRow({
        report_id: `province-${10 + Math.floor(index / YEARS)}-${2015 + (index % YEARS)}`,
        region_code: `${10 + Math.floor(index / YEARS)}0000`,
        province_code: `${10 + Math.floor(index / YEARS)}0000`,
        fiscal_year: 2015 + (index % YEARS),
      }),
    );
    const evaluations = Array.from({ length: count }, (_, index) => {
      const report = reports[index % reports.length] ?? reportRow();
      const { report_id, region_code, province_code, fiscal_year } = report;
      const executed = index % 7 === 0 ? null : Math.round(index * 100_003.37 * 100) / 100;
      return evaluationRow({
        evaluation_id: `${report_id}-${index}`,
        report_id,
        region_code,
        province_code,
        fiscal_year,
        executed,
      });
    });
    return { ...makeTables(() => []), reports, evaluations };
  }
});
