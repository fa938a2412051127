import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { partitionBytes } from "../../src/downloads/partitions.ts";
import { listQuestions } from "../../src/downloads/questions.ts";
import { fillDatabase } from "../../src/downloads/sqlite.ts";
import { ddlOf } from "../../src/exports/ddl.ts";
import { partitionFiles } from "../../src/exports/descriptors/manifest.ts";
import { readQuestion } from "../../src/exports/questions.ts";
import { readPublished } from "../../src/published.ts";

const { tables } = readPublished("data/published");
const questions = listQuestions();
const folder = mkdtempSync(join(tmpdir(), "jixiao-questions-"));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const database = new DatabaseSync(":memory:");

beforeAll(async () => {
  for (const file of partitionFiles(tables)) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), partitionBytes(file));
  }
  await connection.run(`SET VARIABLE folder = '${folder}'`);
  for (const statement of ddlOf("duckdb", tables).split(";\n"))
    if (statement.trim()) await connection.run(statement);
  fillDatabase(
    database,
    (table) => tables[table],
    {
      version: "1.0.0",
      generatedFrom: "sha256:0",
      edition: "sha256:0",
    },
    tables.codelists,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cells as every engine can say them: numbers to six places, for money is exact in one and a double in the other. */
const alike = (rows: unknown[][]) =>
  rows.map((row) =>
    row.map((cell) =>
      cell === null || Number.isNaN(Number(cell)) ? cell : Math.round(Number(cell) * 1e6) / 1e6,
    ),
  );

test("there are ten, each with a name of its own number", () => {
  expect(questions.map(({ name }) => name.slice(0, 3))).toEqual(
    Array.from({ length: 10 }, (_, index) => `${String(index + 1).padStart(2, "0")}-`),
  );
});

test.each(questions)("$name: DuckDB and SQLite give the same rows", async ({ sql }) => {
  const fromDuckDb = alike((await connection.runAndReadAll(sql)).getRowsJson());
  const fromSqlite = alike(
    database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row)),
  );
  expect(fromDuckDb.length).toBeGreaterThan(0);
  expect(fromDuckDb).toEqual(fromSqlite);
});

test("docs/data.md shows them as they are", () => {
  const docs = readFileSync("docs/data.md", "utf8");
  for (const { sql } of questions) expect(docs).toContain(sql);
});

test("a question that does not say what it asks is named", () => {
  expect(() => readQuestion("11-x", "SELECT 1;\n")).toThrow("data/questions/11-x.sql:1: ");
});
