import Papa from "papaparse";
import { type Cells, columnsOf, type TableName } from "../model/tables/index.ts";
import { textCells } from "./csv.ts";

/** What a spreadsheet would calculate: `=100%`, `-无`, also in the full-width signs it takes for the same; never a number. */
const FORMULA = /^(?![-+]?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

/** One table for Excel: BOM, CRLF, and a `'` before text that would be taken for a formula; for programs there is the CSV. */
export function tableToExcelCsv(name: TableName, rows: Cells[]): string {
  const header = columnsOf(name).map((column) => column.name);
  const cells = [header, ...textCells(name, rows)];
  return `\ufeff${Papa.unparse(cells, { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
