import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { ddlOf } from "../../src/exports/ddl.ts";
import type { Question } from "../../src/exports/questions.ts";
import { founding } from "../bench/copies.ts";
import { type Answers, rowText, statementsOf } from "./answer.ts";

/** A DuckDB that knows the tables of a folder by the statements of duckdb.sql. */
export async function openDuckDb(folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`SET VARIABLE folder = '${folder}'`);
  for (const statement of statementsOf(ddlOf("duckdb", founding))) await connection.run(statement);
  return connection;
}

/** What DuckDB answers, in this process. */
export async function askDuckDb(folder: string, questions: Question[]): Promise<Answers> {
  const start = performance.now();
  const connection = await openDuckDb(folder);
  const load = (performance.now() - start) / 1000;
  const [version] = (await connection.runAndReadAll("SELECT version()")).getRows()[0] ?? [];
  const answers: Answers = { engine: `DuckDB ${version}`, load, questions: new Map() };
  for (const { name, sql } of questions) {
    const asked = performance.now();
    const rows = (await connection.runAndReadAll(sql)).getRowsJson();
    answers.questions.set(name, { seconds: (performance.now() - asked) / 1000, rows: rows.map(rowText) });
  }
  return answers;
}
