import type { ColumnKind } from "../model/tables/column.ts";
import { type Cells, columnsOf, type TableName } from "../model/tables/index.ts";
import { printFixed, roundTo } from "../values/print.ts";

/** How the cells of a kind are written; money exact to the 分, ratios with at most six places. */
const WRITE: Partial<Record<ColumnKind, (value: number) => string>> = {
  money: (yuan) => printFixed(yuan, 2),
  ratio: (ratio) => plain(roundTo(ratio, 6)),
};

// Below a millionth JavaScript writes powers of ten, which not every reader of CSV takes for a number.
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? printFixed(value, 20).replace(/\.?0+$/, "") : text;
}

/**
 * One table as RFC 4180 text: header row, LF, UTF-8 without BOM; null is an empty cell.
 * @param rows rows of the table in source order
 */
export function tableToCsv(name: TableName, rows: Cells[]): string {
  return tableHeader(name) + tableLines(name, rows);
}

/** The first line of a table's CSV. */
export function tableHeader(name: TableName): string {
  return csvText([columnsOf(name).map((column) => column.name)], "\n");
}

/** The lines of rows, to stand below the header or other lines. */
export function tableLines(name: TableName, rows: Cells[]): string {
  return csvText(textCells(name, rows), "\n");
}

/** What a reader of CSV would take for more than a part of its cell, and blanks at its ends that some drop. */
const NEEDS_QUOTES = /[",\r\n\ufeff]|^ | $/;

/** Cells as RFC 4180 text, each line ended; quotes stand only where they are needed. */
export function csvText(rows: string[][], lineEnd: "\n" | "\r\n"): string {
  return rows.map((cells) => cells.map(quoted).join(",") + lineEnd).join("");
}

const quoted = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The cells of rows as they are written, column by column; null is empty. */
export function textCells(name: TableName, rows: Cells[]): string[][] {
  const columns = columnsOf(name).map(({ name: column, meta }) => ({
    column,
    write: WRITE[meta.kind] ?? plain,
  }));
  return rows.map((row) => {
    return columns.map(({ column, write }) => {
      const value = row[column];
      if (value === null || value === undefined) return "";
      return typeof value === "number" ? write(value) : String(value);
    });
  });
}
