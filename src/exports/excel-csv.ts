import type { ColumnKind } from "../model/tables/column.ts";
import { type Cells, columnsOf, type TableName } from "../model/tables/index.ts";
import { csvText, textCells } from "./csv.ts";

/** What a spreadsheet would calculate: `=100%`, `-无`, also in the full-width signs it takes for the same; never a number. */
const FORMULA = /^(?![-+]?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

/** What it would show as something else than is printed. */
const CHANGED = [
  // a day: 6-9, 3/4, 2023-05-19, 5月19日
  /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/,
  /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?$/,
  // a time of day: 12:30
  /^\d{1,3}:\d{2}(?::\d{2})?$/,
  // other digits: 007, 1e5, more than the 15 it keeps
  /^0\d+$/,
  /^\d+(?:\.\d+)?e[-+]?\d+$/i,
  /^\d{16,}$/,
  // a number that it prints anew: 349.20, 44,717,669, 100.00%, ￥5
  /^[-+]?\d+\.\d*0$/,
  /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  /^[-+]?[\d,]*\.?\d+\s*[%％]$/,
  /^[$¥￥]\s*[\d,]*\.?\d+$/,
  // a number below zero: (5); a fraction: 1 1/2
  /^\(\d+(?:\.\d+)?\)$/,
  /^\d+ \d+\/\d+$/,
];
const WORDED: ColumnKind[] = ["text", "enum", "lines"];

/** One table for Excel: BOM, CRLF, and a `'` before text that it would calculate or change; for programs there is the CSV. */
export function tableToExcelCsv(name: TableName, rows: Cells[]): string {
  const columns = columnsOf(name);
  const worded = columns.map(({ meta }) => WORDED.includes(meta.kind));
  const header = columns.map((column) => column.name);
  return excelCsv(header, textCells(name, rows), (at) => worded[at] ?? true);
}

/**
 * Rows of text as CSV for Excel.
 * @param isWorded whether a column holds words, which it must neither calculate nor change
 */
export function excelCsv(header: string[], rows: string[][], isWorded: (column: number) => boolean): string {
  const cells = rows.map((row) => row.map((cell, at) => (isWorded(at) ? asText(cell) : cell)));
  return `\ufeff${csvText([header, ...cells], "\r\n")}`;
}

// most cells begin with a letter: they are asked one question, not nine
const BEGINS = /^[\t\r\n]|^\s*[\d(.$¥￥=+\-@＝＋－＠]/;

function asText(cell: string): string {
  if (!BEGINS.test(cell)) return cell;
  const bare = cell.trim();
  return FORMULA.test(cell) || CHANGED.some((pattern) => pattern.test(bare)) ? `'${cell}` : cell;
}
