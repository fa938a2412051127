import Papa from "papaparse";
import { distinct } from "../model/row-ids.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../model/tables/index.ts";
import { primaryKeyOf } from "../model/tables/keys.ts";
import { figureColumns } from "./figures.ts";

/** One cell that differs; a row that came has no `from`, a row that went no `to`, and neither has a column. */
export interface CellChange {
  table: TableName;
  row: string;
  column: string | null;
  from: string | null;
  to: string | null;
}

/** The texts of two editions of a table; null where it was not published. */
export interface Editions {
  before: string | null;
  after: string | null;
}

/** Every cell that differs between two editions of a table; columns that only one of them has are no difference. */
export function compareTable(table: TableName, { before, after }: Editions): CellChange[] {
  const rows = [parse(before), parse(after)] as const;
  const name = nameOf(table, ...rows);
  const [old, now] = [byName(rows[0], name), byName(rows[1], name)];
  const went = [...old.keys()].filter((row) => !now.has(row));
  const came = [...now.keys()].filter((row) => !old.has(row));
  return [
    ...went.map((row): CellChange => ({ table, row, column: null, from: row, to: null })),
    ...came.map((row): CellChange => ({ table, row, column: null, from: null, to: row })),
    ...[...now].flatMap(([row, cells]) => cellsThatDiffer(table, row, old.get(row) ?? cells, cells)),
  ];
}

/** Whether a change is one of published figures: one of their cells, or a row of them. */
export function changesFigures({ table, column }: CellChange): boolean {
  const figures = figureColumns(table);
  return column === null ? figures.length > 0 : figures.includes(column);
}

/** Whether a question to a unit came or went, or became more or less severe. */
export const changesQuestion = ({ table, column }: CellChange) =>
  table === "flags" && (column === null || column === "severity");

/** The report that a row belongs to, by its id; of a question, the report it is put to. */
export const reportOf = (row: string) => /(?:^|--)([a-z]+(?:-[a-z]+)*-\d{4})(?=-|$)/.exec(row)?.[1] ?? null;

/** What of all changes is told one by one: reports that came or went, as one each; questions; figures. */
export function itemised(changes: CellChange[]): CellChange[] {
  const whole = changes.filter(({ table, column }) => table === "reports" && column === null);
  const moved = new Set(whole.map(({ row }) => row));
  const inside = changes.filter(({ row }) => !moved.has(reportOf(row) ?? ""));
  return [...whole, ...inside.filter(changesQuestion), ...inside.filter(changesFigures)];
}

/** A change as a line of a terminal: `funds.csv minle-2023-01-total executed: 943.31 → 9433100.00`. */
export function sayChange({ table, row, column, from, to }: CellChange): string {
  if (column === null) return `${table}.csv ${to === null ? "−" : "+"} ${row}`;
  return `${table}.csv ${row} ${column}: ${from || "∅"} → ${to || "∅"}`;
}

/** Every table in its two editions, compared. */
export function compareAll(editionsOf: (file: string) => Editions): CellChange[] {
  return TABLE_NAMES.flatMap((table) => compareTable(table, editionsOf(`${table}.csv`)));
}

function cellsThatDiffer(table: TableName, row: string, old: Row, now: Row): CellChange[] {
  return Object.entries(now).flatMap(([column, to]) => {
    const from = old[column];
    return from === undefined || from === to ? [] : [{ table, row, column, from, to }];
  });
}

type Row = Record<string, string>;

function parse(csv: string | null): Row[] {
  if (csv === null) return [];
  return Papa.parse<Row>(csv, { delimiter: ",", header: true, skipEmptyLines: true }).data;
}

// an edition of before the table had this key knows its rows by what both editions say, wherever that stands
function nameOf(table: TableName, ...editions: Row[][]): (row: Row) => string {
  const headers = editions.flatMap(([first]) => (first ? [Object.keys(first)] : []));
  const isShared = (column: string) => headers.every((header) => header.includes(column));
  const key = primaryKeyOf(table);
  const said = columnsOf(table).flatMap(({ name, meta }) => (meta.kind === "lines" ? [] : [name]));
  const columns = key.every(isShared) ? key : said.filter(isShared);
  return (row) => columns.map((column) => row[column]).join(" · ");
}

function byName(rows: Row[], name: (row: Row) => string): Map<string, Row> {
  const ids = distinct(rows.map(name));
  return new Map(rows.map((row, index) => [ids[index] ?? "", row]));
}
