/** Seconds, bytes and memory of each export format at 5, 500 and 50,000 reports, copies of the published ones. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { fillDatabase } from "../src/downloads/sqlite.ts";
import { tableToCsv } from "../src/exports/csv.ts";
import { tableToExcelCsv } from "../src/exports/excel-csv.ts";
import { nestEvaluations, toJson } from "../src/exports/json.ts";
import { writeParquet } from "../src/exports/parquet.ts";
import { jsonRows } from "../src/exports/table-json.ts";
import { writeWorkbook } from "../src/exports/xlsx.ts";
import { writeZip } from "../src/exports/zip.ts";
import {
  type Cells,
  makeTables,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from "../src/model/tables/index.ts";
import { readPublished } from "../src/published.ts";

const SIZES = [5, 500, 50_000];
const EDITION = { version: "0", generatedFrom: "sha256:0" };
const DAY = "2026-01-01";
const BATCH = 2000;
/** Ids that carry the report's, and so must differ from copy to copy. */
const IDS = ["report_id", "evaluation_id", "indicator_id", "fund_id", "flag_id", "row_id"];

const founding = readPublished().tables;
const encoder = new TextEncoder();

type Count = (bytes: number) => void;
const FORMATS: Record<string, (copies: number, count: Count) => void | Promise<void>> = {
  csv: (copies, count) => countTables(count, (name) => pieces(tableToCsv, name, copies)),
  "excel.csv": (copies, count) => countTables(count, (name) => pieces(tableToExcelCsv, name, copies)),
  json: (copies, count) => countTables(count, (name) => jsonPieces(name, copies)),
  "evaluations.json": (copies, count) => countPieces(count, nestedPieces(copies)),
  parquet: (copies, count) => {
    for (const name of TABLE_NAMES) {
      writeParquet(name, rowsOf(name, copies), (piece) => count(piece.length));
    }
  },
  xlsx: (copies, count) => writeWorkbook(bookOf(copies), streamTo(count)),
  sqlite: countDatabase,
  "zip (csv, json)": (copies, count) => {
    const tables = TABLE_NAMES.map((name): [string, Iterable<Uint8Array>] => {
      return [`${name}.csv`, pieces(tableToCsv, name, copies)];
    });
    writeZip([...tables, ["evaluations.json", nestedPieces(copies)]], DAY, (piece) => count(piece.length));
  },
};

// no copy is held: rows come one by one
function* rowsOf(name: TableName, copies: number): Generator<Cells> {
  const rows: Cells[] = founding[name];
  for (let copy = 0; copy < (name === "regions" ? 1 : copies); copy++) {
    for (const row of rows) yield copy === 0 ? row : copyOf(row, copy);
  }
}

function copyOf(row: Cells, copy: number): Cells {
  const copied = { ...row };
  for (const column of IDS) {
    const id = row[column];
    if (typeof id === "string") copied[column] = id.replace(/[a-z]+-\d{4}/, `$&-${copy}`);
  }
  return copied;
}

function* batches(name: TableName, copies: number): Generator<Cells[]> {
  let batch: Cells[] = [];
  for (const row of rowsOf(name, copies)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* pieces(
  write: (name: TableName, rows: Cells[]) => string,
  name: TableName,
  copies: number,
): Generator<Uint8Array> {
  const header = write(name, []);
  yield encoder.encode(header);
  for (const batch of batches(name, copies)) yield encoder.encode(write(name, batch).slice(header.length));
}

function* jsonPieces(name: TableName, copies: number): Generator<Uint8Array> {
  let before = "[\n";
  for (const batch of batches(name, copies)) {
    yield encoder.encode(before + jsonRows(batch));
    before = ",\n";
  }
  yield encoder.encode("\n]\n");
}

function* nestedPieces(copies: number): Generator<Uint8Array> {
  for (let copy = 0; copy < copies; copy++) {
    const text = toJson(nestEvaluations(tablesOfCopy(copy)));
    yield encoder.encode(`${copy === 0 ? "[" : ","}${text.slice(1, -3)}`);
  }
  yield encoder.encode("\n]\n");
}

function tablesOfCopy(copy: number): Tables {
  const tables = makeTables(() => []);
  for (const name of TABLE_NAMES) {
    const [rows, own]: [Cells[], Cells[]] = [founding[name], tables[name]];
    for (const row of rows) own.push(copyOf(row, copy));
  }
  return tables;
}

function bookOf(copies: number) {
  const tables = TABLE_NAMES.map((name) => ({
    name,
    count: founding[name].length * (name === "regions" ? 1 : copies),
    rows: rowsOf(name, copies),
  }));
  return { edition: EDITION, day: DAY, part: null, tables };
}

function countTables(count: Count, piecesOf: (name: TableName) => Iterable<Uint8Array>): void {
  for (const name of TABLE_NAMES) countPieces(count, piecesOf(name));
}

function countPieces(count: Count, parts: Iterable<Uint8Array>): void {
  for (const piece of parts) count(piece.length);
}

function streamTo(count: Count): Writable {
  return new Writable({
    write(piece: Uint8Array, _, done) {
      count(piece.length);
      done();
    },
  });
}

function countDatabase(copies: number, count: Count): void {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  try {
    const file = join(folder, "data.sqlite");
    const database = new DatabaseSync(file);
    fillDatabase(database, (name) => rowsOf(name, copies), EDITION);
    database.close();
    count(statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(format: string, size: number): Promise<void> {
  const copies = size / founding.reports.length;
  const rows = bookOf(copies).tables.reduce((sum, { count }) => sum + count, 0);
  let bytes = 0;
  const start = performance.now();
  await FORMATS[format]?.(copies, (more) => {
    bytes += more;
  });
  const seconds = (performance.now() - start) / 1000;
  // per row by the processor's time: the clock also counts what else the machine is doing
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  const cells = [
    format.padEnd(17),
    `${size.toLocaleString("en-US")} reports`.padStart(15),
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
if (format in FORMATS && size) await bench(format, Number(size));
else benchAll(format in FORMATS ? [format] : Object.keys(FORMATS), size ? [Number(size)] : SIZES);
