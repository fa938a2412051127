/** Seconds, bytes and memory of each export format at 5, 500 and 50,000 reports, copies of the published ones. */
import "./words/help.ts";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { fillDatabase } from "../src/downloads/sqlite.ts";
import { writeZip } from "../src/downloads/zip.ts";
import { tableToCsv } from "../src/exports/csv.ts";
import { tableToExcelCsv } from "../src/exports/excel-csv.ts";
import { writeParquet } from "../src/exports/parquet.ts";
import { fitsSheet, workbookEntries } from "../src/exports/xlsx.ts";
import { isOwned, TABLE_NAMES, type TableName } from "../src/model/tables/index.ts";
import { founding, jsonPieces, nestedPieces, pieces, rowsOf } from "./bench/copies.ts";

const SIZES = [5, 500, 50_000];
const EDITION = { version: "0", generatedFrom: "sha256:0", edition: "sha256:0" };
const DAY = "2026-01-01";

type Count = (bytes: number) => void;
const FORMATS: Record<string, (copies: number, count: Count) => void> = {
  csv: (copies, count) => countTables(count, (name) => pieces(tableToCsv, name, copies)),
  "excel.csv": (copies, count) => countTables(count, (name) => pieces(tableToExcelCsv, name, copies)),
  json: (copies, count) => countTables(count, (name) => jsonPieces(name, copies)),
  "evaluations.json": (copies, count) => countPieces(count, nestedPieces(copies)),
  parquet: (copies, count) => {
    for (const name of TABLE_NAMES) {
      writeParquet(name, rowsOf(name, copies), (piece) => count(piece.length));
    }
  },
  xlsx: (copies, count) => writeZip(workbookEntries(bookOf(copies)), DAY, (piece) => count(piece.length)),
  sqlite: countDatabase,
  "zip (csv, json)": (copies, count) => {
    const tables = TABLE_NAMES.map((name): [string, Iterable<Uint8Array>] => {
      return [`${name}.csv`, pieces(tableToCsv, name, copies)];
    });
    writeZip([...tables, ["evaluations.json", nestedPieces(copies)]], DAY, (piece) => count(piece.length));
  },
};

function bookOf(copies: number) {
  const tables = TABLE_NAMES.map((name) => ({
    name,
    count: founding[name].length * (isOwned(name) ? copies : 1),
    rows: rowsOf(name, copies),
  }));
  return { edition: EDITION, codelists: founding.codelists, day: DAY, part: null, tables };
}

function countTables(count: Count, piecesOf: (name: TableName) => Iterable<Uint8Array>): void {
  for (const name of TABLE_NAMES) countPieces(count, piecesOf(name));
}

function countPieces(count: Count, parts: Iterable<Uint8Array>): void {
  for (const piece of parts) count(piece.length);
}

function countDatabase(copies: number, count: Count): void {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  try {
    const file = join(folder, "data.sqlite");
    const database = new DatabaseSync(file);
    fillDatabase(database, (name) => rowsOf(name, copies), EDITION, founding.codelists);
    database.close();
    count(statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bench(format: string, size: number): void {
  // whole copies of all that is published: as many reports as were asked for, or the next more
  const copies = Math.ceil(size / founding.reports.length);
  const reports = copies * founding.reports.length;
  const written = bookOf(copies).tables.filter((table) => format !== "xlsx" || fitsSheet(table));
  const rows = written.reduce((sum, { count }) => sum + count, 0);
  let bytes = 0;
  const [start, before] = [performance.now(), process.cpuUsage()];
  FORMATS[format]?.(copies, (more) => {
    bytes += more;
  });
  const seconds = (performance.now() - start) / 1000;
  // per row by the processor's time: the clock also counts what else the machine is doing
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS / 1024;
  const cells = [
    format.padEnd(17),
    `${reports.toLocaleString("en-US")} reports`.padStart(15),
    `${rows.toLocaleString("en-US")} rows`.padStart(16),
    `${seconds.toFixed(2)} s`.padStart(10),
    `${((user + system) / 1e6).toFixed(2)} s of CPU`.padStart(17),
    `${((user + system) / rows).toFixed(1)} µs/row`.padStart(13),
    `${(bytes / 1e6).toFixed(1)} MB`.padStart(11),
    `${(bytes / rows).toFixed(0)} B/row`.padStart(10),
    `${peak.toFixed(0)} MB peak`.padStart(13),
  ];
  console.log(cells.join(" "));
}

// each run is a process of its own, so that its peak of memory is its own
function benchAll(formats: string[], sizes: number[]): void {
  for (const format of formats) {
    for (const size of sizes) {
      const args = [fileURLToPath(import.meta.url), format, String(size)];
      const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
      if (status !== 0) throw new Error(`${format} of ${size} reports failed`);
    }
  }
}

const [format = "all", size] = process.argv.slice(2);
if (format in FORMATS && size) bench(format, Number(size));
else benchAll(format in FORMATS ? [format] : Object.keys(FORMATS), size ? [Number(size)] : SIZES);
