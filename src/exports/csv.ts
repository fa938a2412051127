import Papa from "papaparse";
import type { ColumnKind } from "../model/tables/column.ts";
import { type Cells, columnsOf, type TableName } from "../model/tables/index.ts";

/** How the cells of a kind are written; money exact to the 分, ratios with at most six places. */
const WRITE: Partial<Record<ColumnKind, (value: number) => string>> = {
  money: (yuan) => yuan.toFixed(2),
  ratio: (ratio) => plain(Number(ratio.toFixed(6))),
};

// Below a millionth JavaScript writes powers of ten, which not every reader of CSV takes for a number.
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

/**
 * One table as RFC 4180 text: header row, LF, UTF-8 without BOM; null is an empty cell.
 * @param rows rows of the table in source order
 */
export function tableToCsv(name: TableName, rows: Cells[]): string {
  const header = columnsOf(name).map((column) => column.name);
  return `${Papa.unparse([header, ...textCells(name, rows)], { newline: "\n" })}\n`;
}

/** The cells of rows as they are written, column by column; null is empty. */
export function textCells(name: TableName, rows: Cells[]): string[][] {
  const columns = columnsOf(name);
  return rows.map((row) => {
    return columns.map(({ name: column, meta }) => {
      const value = row[column];
      if (value === null || value === undefined) return "";
      return typeof value === "number" ? (WRITE[meta.kind]?.(value) ?? plain(value)) : String(value);
    });
  });
}
