import type { Cells } from "../model/tables/index.ts";

/** One table as a JSON array with a row on each line; null where the CSV is empty, numbers as numbers. */
export function tableToJson(rows: Cells[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${jsonRows(rows)}\n]\n`;
}

/** Rows as JSON, a line each, for a writer that holds only some of them. */
export function jsonRows(rows: Cells[]): string {
  return rows.map((row) => JSON.stringify(row)).join(",\n");
}
