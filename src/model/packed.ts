import type { Cells, TableName } from "./tables/index.ts";

/** The rows of a table with the names of its columns said once: the first of these rows. */
export type Packed = [columns: string[], ...rows: unknown[][]];

/** The tables that a page needs to draw a report; of the rules only what they are called. */
export const DRAWN_TABLES = [
  "regions",
  "reports",
  "evaluations",
  "funds",
  "management",
  "indicators",
  "statements",
  "amounts",
  "flags",
  "score_audits",
  "notices",
  "corrections",
  "provenance",
  "ledger",
  "replies",
  "totals",
] as const satisfies TableName[];

/** What is kept of a report for such a page: the rows of these tables, the names of rules, the lines of its text. */
export type PackedName = (typeof DRAWN_TABLES)[number] | "rules" | "text";

/** The columns of the text of a report, a row a line. */
export const TEXT_COLUMN = "line";

/** @param rows which all have the same columns */
export function pack(rows: Cells[]): Packed {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))];
}

/** The rows as they were. */
export function unpack([columns, ...rows]: Packed): Cells[] {
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index]])));
}

/** Where the rows of a report lie: a row group of a file and its bytes, the end not counted. */
export type Located = [report: string, file: number, group: number, start: number, end: number];

/** A part of the index of all reports: files with their bytes and where their footer begins, reports in the order of ids. */
export interface IndexPart {
  files: [path: string, bytes: number, footer: number][];
  reports: Located[];
}

/**
 * The report that an id is of, its own or that of an evaluation of it: ids of evaluations begin with that of their report.
 * @param ids in order
 * @returns its place among them; −1 where there is none
 */
export function findOwner(ids: string[], id: string): number {
  let at = ids.length - 1;
  while (at >= 0 && (ids[at] ?? "") > id) at--;
  // only what begins alike can stand between
  while (at >= 0 && !isOf(ids[at] ?? "", id)) at = (ids[at] ?? "")[0] === id[0] ? at - 1 : -1;
  return at;
}

const isOf = (report: string, id: string) => id === report || id.startsWith(`${report}-`);
