/** Copies of the published rows under ids of their own, one by one: a collection of any size in the memory of one. */
import { nestEvaluations, toJson } from "../../src/exports/json.ts";
import { jsonRows } from "../../src/exports/table-json.ts";
import {
  type Cells,
  columnsOf,
  isOwned,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";

const BATCH = 2000;

/** What is copied. */
export const founding = readPublished().tables;

const ids = founding.reports.map(({ report_id }) => report_id);
// the longest first: one id may begin with another
const NAMED = new RegExp(ids.toSorted((a, b) => b.length - a.length).join("|"), "g");

/** The columns of each table in which rows name their report, and which so must differ from copy to copy. */
const NAMING = new Map(
  TABLE_NAMES.filter(isOwned).map((name) => {
    const rows: Cells[] = founding[name];
    const names = (cell: unknown) => typeof cell === "string" && cell.search(NAMED) !== -1;
    const columns = columnsOf(name).map((column) => column.name);
    return [name as TableName, columns.filter((column) => rows.some((row) => names(row[column])))];
  }),
);

const encoder = new TextEncoder();

/** The rows of a table in so many copies; the regions are shared. */
export function* rowsOf(name: TableName, copies: number): Generator<Cells> {
  const rows: Cells[] = founding[name];
  for (let copy = 0; copy < (isOwned(name) ? copies : 1); copy++) {
    for (const row of rows) yield copy === 0 ? row : copyOf(name, row, copy);
  }
}

/** A row of a table as the copy of this number has it: the same under ids of its own. */
export function copyOf(name: TableName, row: Cells, copy: number): Cells {
  const copied = { ...row };
  for (const column of NAMING.get(name) ?? []) {
    const cell = row[column];
    if (typeof cell === "string") copied[column] = cell.replace(NAMED, `$&-${copy}`);
  }
  return copied;
}

/** These tables as the copy of this number has them; what reports share stays. */
export function copyTables(tables: Tables, copy: number): Tables {
  if (copy === 0) return tables;
  const rows = TABLE_NAMES.map((name) => [
    name,
    isOwned(name) ? tables[name].map((row) => copyOf(name, row, copy)) : tables[name],
  ]);
  return Object.fromEntries(rows) as Tables;
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

/** A table as the pieces of a text whose header is written once. */
export function* pieces(
  write: (name: TableName, rows: Cells[]) => string,
  name: TableName,
  copies: number,
): Generator<Uint8Array> {
  const header = write(name, []);
  yield encoder.encode(header);
  for (const batch of batches(name, copies)) yield encoder.encode(write(name, batch).slice(header.length));
}

/** A table as the pieces of a JSON array. */
export function* jsonPieces(name: TableName, copies: number): Generator<Uint8Array> {
  let before = "[\n";
  for (const batch of batches(name, copies)) {
    yield encoder.encode(before + jsonRows(batch));
    before = ",\n";
  }
  yield encoder.encode("\n]\n");
}

/** The evaluations with what hangs on each, as the pieces of a JSON array. */
export function* nestedPieces(copies: number): Generator<Uint8Array> {
  for (let copy = 0; copy < copies; copy++) {
    const text = toJson(nestEvaluations(copyTables(founding, copy)));
    yield encoder.encode(`${copy === 0 ? "[" : ","}${text.slice(1, -3)}`);
  }
  yield encoder.encode("\n]\n");
}
