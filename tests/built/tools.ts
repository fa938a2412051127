import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import ExcelJS from "exceljs";
import type { Tool } from "../../src/downloads/one-line.ts";
import { TABLE_NAMES, type TableName } from "../../src/model/tables/index.ts";

export type Rows = Record<string, unknown>[];

/** The line for each table, with the address of the served site in it. */
type LineOf = (table: TableName) => string;

/** A program that is on this machine, and how it reads every table, each by its line. */
export interface Reader {
  name: string;
  read: (lineOf: LineOf) => Promise<Map<string, Rows>>;
}

const PYTHONS = ["python3", "/usr/bin/python3"];

/** The programs that this machine has, each with its version in its name. */
export function findReaders(): Map<Tool, Reader> {
  const pandas = PYTHONS.map((command) => ({
    command,
    version: answer(command, "-c", "import pandas; print(pandas.__version__)"),
  })).find(({ version }) => version !== null);
  const readr = answer("Rscript", "-e", 'cat(as.character(packageVersion("readr")))');
  const sqlite = answer("curl", "--version") && answer("sqlite3", ":memory:", "SELECT sqlite_version()");
  const readers: [Tool, Reader | null][] = [
    ["javascript", { name: `JavaScript, Node ${process.versions.node}`, read: readByJavaScript }],
    ["duckdb", { name: "DuckDB, the file in the place of its address", read: readByDuckDb }],
    ["excel", { name: "Power Query's sheet, by exceljs", read: readSheets }],
    ["pandas", pandas ? { name: `pandas ${pandas.version}`, read: readByPandas(pandas.command) } : null],
    ["r", readr ? { name: `R, readr ${readr}`, read: readByR } : null],
    ["sqlite", sqlite ? { name: `sqlite3 ${sqlite}`, read: readBySqlite } : null],
  ];
  return new Map(readers.flatMap(([tool, reader]) => (reader ? [[tool, reader] as const] : [])));
}

async function readByJavaScript(lineOf: LineOf) {
  const script = [...TABLE_NAMES.map(lineOf), `console.log(JSON.stringify({ ${TABLE_NAMES.join(", ")} }));`];
  return parsed(await run(process.execPath, ["--input-type=module", "-e", script.join("\n")]));
}

const readByPandas = (command: string) => async (lineOf: LineOf) => {
  const tables = TABLE_NAMES.map((table) => {
    return `"${table}": json.loads(${table}.to_json(orient="records", double_precision=15))`;
  });
  const script = ["import json", ...TABLE_NAMES.map(lineOf), `print(json.dumps({${tables.join(", ")}}))`];
  return parsed(await run(command, ["-c", script.join("\n")]));
};

// R brings no writer of JSON along: numbers with all their digits, text as R quotes it
const WRITE_JSON = `
cells <- function(x) ifelse(is.na(x), "null", if (is.numeric(x)) sprintf("%.15g", x) else if (is.logical(x)) tolower(x) else encodeString(as.character(x), quote = '"'))
rows <- function(d) if (nrow(d) == 0) "" else paste0("{", do.call(paste, c(lapply(names(d), function(n) paste0('"', n, '":', cells(d[[n]]))), sep = ",")), "}", collapse = ",")
`;

async function readByR(lineOf: LineOf) {
  const read = TABLE_NAMES.map((table) => `suppressMessages(${lineOf(table)})`);
  const written = TABLE_NAMES.map((table) => `paste0('"${table}":[', rows(${table}), "]")`);
  const script = [WRITE_JSON, ...read, `cat("{", paste(${written.join(", ")}, sep = ","), "}")`];
  return parsed(await run("Rscript", ["-e", script.join("\n")]));
}

async function readBySqlite(lineOf: LineOf) {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-line-"));
  const tables = new Map<string, Rows>();
  for (const table of TABLE_NAMES) {
    tables.set(table, JSON.parse((await run("sh", ["-c", lineOf(table)], folder)) || "[]"));
  }
  rmSync(folder, { recursive: true });
  return tables;
}

// what DuckDB needs to read addresses comes from its own server, which the tests never ask
async function readByDuckDb(lineOf: LineOf) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const tables = new Map<string, Rows>();
  for (const table of TABLE_NAMES) {
    const line = lineOf(table).replace(/'http.*\/(data\/\w+\.\w+)'/, "'dist/$1'");
    const rows = (await connection.runAndReadAll(line)).getRowObjectsJS();
    tables.set(table, rows);
  }
  return tables;
}

async function readSheets(lineOf: LineOf) {
  const tables = new Map<string, Rows>();
  const [, address = ""] = /Web\.Contents\("([^"]+)"\), true/.exec(lineOf("regions")) ?? [];
  const book = await new ExcelJS.Workbook().xlsx.load(await (await fetch(address)).arrayBuffer());
  for (const table of TABLE_NAMES) {
    const [, name = ""] = /\[Item="(\w+)",Kind="Sheet"\]/.exec(lineOf(table)) ?? [];
    const sheet = book.getWorksheet(name);
    const header = sheet?.getRow(1).values ?? [];
    const columns = Array.isArray(header) ? header.slice(1).map(String) : [];
    const rows = sheet?.getRows(2, sheet.rowCount - 1) ?? [];
    tables.set(
      table,
      rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row.getCell(at + 1).value]))),
    );
  }
  return tables;
}

const parsed = (json: string) => new Map<string, Rows>(Object.entries(JSON.parse(json)));

async function run(command: string, args: string[], cwd?: string): Promise<string> {
  // what is asked for is on this machine, whatever stands between it and others
  const env = { ...process.env, LC_ALL: "C.UTF-8", no_proxy: "127.0.0.1", NO_PROXY: "127.0.0.1" };
  const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 1 << 28 });
  return stdout;
}

function answer(command: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
