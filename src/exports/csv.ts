import Papa from "papaparse";
import type { ColumnKind } from "../model/tables/column.ts";
import { columnsOf, type TableName, type Tables } from "../model/tables/index.ts";

/** How the cells of a kind are written; money exact to the 分, ratios with at most six places. */
const WRITE: Partial<Record<ColumnKind, (value: number) => string>> = {
  money: (yuan) => yuan.toFixed(2),
  ratio: (ratio) => String(Number(ratio.toFixed(6))),
};

/**
 * One table as RFC 4180 text: header row, LF, UTF-8 without BOM; null is an empty cell.
 * @param rows rows of the table in source order
 */
export function tableToCsv<Name extends TableName>(name: Name, rows: Tables[Name]): string {
  const columns = columnsOf(name);
  const cells = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map(({ name: column, meta }) => {
      const value = values.get(column);
      if (value === null || value === undefined) return "";
      return typeof value === "number" ? (WRITE[meta.kind]?.(value) ?? String(value)) : String(value);
    });
  });
  const header = columns.map((column) => column.name);
  return `${Papa.unparse([header, ...cells], { newline: "\n" })}\n`;
}
