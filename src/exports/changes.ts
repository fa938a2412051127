import Papa from "papaparse";
import { distinct } from "../model/row-ids.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../model/tables/index.ts";
import { primaryKeyOf } from "../model/tables/keys.ts";
import { figureColumns } from "./figures.ts";

/** One cell that differs; a row that came has no `from`, a row that went no `to`, and neither has a column. */
export interface Change {
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
export function compareTable(table: TableName, { before, after }: Editions): Change[] {
  const rows = [parse(before), parse(after)] as const;
  const name = nameOf(table, ...rows);
  const [old, now] = [byName(rows[0], name), byName(rows[1], name)];
  const went = [...old.keys()].filter((row) => !now.has(row));
  const came = [...now.keys()].filter((row) => !old.has(row));
  return [
    ...went.map((row): Change => ({ table, row, column: null, from: row, to: null })),
    ...came.map((row): Change => ({ table, row, column: null, from: null, to: row })),
    ...[...now].flatMap(([row, cells]) => cellsThatDiffer(table, row, old.get(row) ?? cells, cells)),
  ];
}

/** Whether a change is one of published figures: one of their cells, or a row of them. */
export function changesFigures({ table, column }: Change): boolean {
  const figures = figureColumns(table);
  return column === null ? figures.length > 0 : figures.includes(column);
}

/** A change as a line of a terminal: `funds.csv minle-2023-01-total executed: 943.31 → 9433100.00`. */
export function sayChange({ table, row, column, from, to }: Change): string {
  if (column === null) return `${table}.csv ${to === null ? "−" : "+"} ${row}`;
  return `${table}.csv ${row} ${column}: ${from || "∅"} → ${to || "∅"}`;
}

/** A first wording of the entry for data/CHANGES.md in both languages; why it changed is for a person to say. */
export function draftEntry(changes: Change[], day: string, mark: string): string {
  const reports = new Set(changes.map(({ row }) => /^[a-z]+(?:-[a-z]+)*-\d{4}/.exec(row)?.[0] ?? row));
  const cells = changes.filter(({ column }) => column !== null);
  const came = changes.filter(({ column, to }) => column === null && to !== null).length;
  const went = changes.length - cells.length - came;
  const [first] = cells;
  const many = cells.length > 1;
  const zh = [
    ...(first ? [`${cells.length} 个数字变动（${many ? "如 " : ""}${sayCell(first, " 的 ", "空")}）`] : []),
    ...(came > 0 ? [`新增 ${came} 行`] : []),
    ...(went > 0 ? [`删去 ${went} 行`] : []),
  ];
  const en = [
    ...(first
      ? [`figures changed: ${cells.length} (${many ? "as " : ""}${sayCell(first, " ", "empty")})`]
      : []),
    ...(came > 0 ? [`rows added: ${came}`] : []),
    ...(went > 0 ? [`rows removed: ${went}`] : []),
  ];
  return [
    `- ${day} ${[...reports].join("、")}：${zh.join("，")}。原因：……${mark}`,
    `  ${[...reports].join(", ")}: ${en.join(", ")}. Reason: …`,
  ].join("\n");
}

const sayCell = ({ row, column, from, to }: Change, of: string, empty: string) =>
  `${row}${of}${column} ${from || empty} → ${to || empty}`;

/** Every table in its two editions, compared. */
export function compareAll(editionsOf: (file: string) => Editions): Change[] {
  return TABLE_NAMES.flatMap((table) => compareTable(table, editionsOf(`${table}.csv`)));
}

function cellsThatDiffer(table: TableName, row: string, old: Row, now: Row): Change[] {
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
