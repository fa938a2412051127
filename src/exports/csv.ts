import type { ColumnKind } from "../model/tables/column.ts";
import { type Cells, columnsOf, TABLE_NAMES, type TableName } from "../model/tables/index.ts";
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
  const columns = WRITERS[name];
  let lines = "";
  // every report has hundreds of rows, too many for a list of the cells of each, or a piece for each cell that is empty
  for (const row of rows) {
    let commas = 0;
    for (const { column, write, isPlain } of columns) {
      const value = row[column];
      if (value !== null && value !== undefined) {
        if (commas > 0) lines += COMMAS[commas];
        commas = 0;
        lines += typeof value === "string" ? (isPlain ? value : quoted(value)) : textOf(value, write);
      }
      commas += 1;
    }
    lines += commas === 1 ? "\n" : `${COMMAS[commas - 1]}\n`;
  }
  return lines;
}

/** So many commas, by their number; no table has more columns. */
const COMMAS = Array.from(
  { length: Math.max(...TABLE_NAMES.map((name) => columnsOf(name).length)) + 1 },
  (_, count) => ",".repeat(count),
);

/** Cells as RFC 4180 text, each line ended; quotes stand only where they are needed. */
export function csvText(rows: string[][], lineEnd: "\n" | "\r\n"): string {
  return rows.map((cells) => cells.map(quoted).join(",") + lineEnd).join("");
}

/** What a reader of CSV would take for more than a part of its cell. */
const PARTS_CELLS = /[",\r\n\ufeff]/;

// and blanks at its ends, which some drop
const needsQuotes = (cell: string) =>
  cell.charCodeAt(0) === 0x20 || cell.charCodeAt(cell.length - 1) === 0x20 || PARTS_CELLS.test(cell);

const quoted = (cell: string) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The cells of rows as they are written, column by column; null is empty. */
export function textCells(name: TableName, rows: Cells[]): string[][] {
  const columns = WRITERS[name];
  return rows.map((row) => columns.map(({ column, write }) => textOf(row[column], write)));
}

/** Kinds of text whose values hold no sign that needs quotes: words of ours, dates, L93;L96. */
const NEVER_QUOTED: ReadonlySet<ColumnKind> = new Set(["enum", "date", "lines"]);

/** How each column of a table is written, told once for all of its rows. */
const WRITERS = Object.fromEntries(
  TABLE_NAMES.map((name) => [
    name,
    columnsOf(name).map(({ name: column, meta: { kind } }) => ({
      column,
      write: WRITE[kind] ?? plain,
      isPlain: NEVER_QUOTED.has(kind),
    })),
  ]),
) as Record<TableName, { column: string; write: (value: number) => string; isPlain: boolean }[]>;

function textOf(value: unknown, write: (value: number) => string): string {
  if (value === null || value === undefined) return "";
  return typeof value === "number" ? write(value) : String(value);
}
