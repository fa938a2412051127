import { csvText } from "../exports/csv.ts";
import { excelCsv } from "../exports/excel-csv.ts";
import { roundTo } from "../values/print.ts";

type Cell = string | number | null;

/** The rows of a chart as CSV: LF, no BOM; numbers have at most six places, null is empty. */
export function chartCsv(columns: string[], cells: Cell[][]): string {
  return csvText([columns, ...cells.map((row) => row.map(textOf))], "\n");
}

/** The same for Excel, with a BOM; words that it would take for formulas or dates are kept as words. */
export function chartExcelCsv(columns: string[], cells: Cell[][]): string {
  const isNumber = (column: number) => cells.some((row) => typeof row[column] === "number");
  return excelCsv(
    columns,
    cells.map((row) => row.map(textOf)),
    (column) => !isNumber(column),
  );
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "number" ? String(roundTo(cell, 6)) : cell;
}
