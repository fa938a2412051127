import type { ColumnMeta } from "../model/tables/column.ts";
import { columnsOf, TABLE_NAMES, TABLE_TITLES, type TableName } from "../model/tables/index.ts";
import { printFixed } from "../values/print.ts";

/** A table as it can be taken along. */
export interface TableFile {
  name: TableName;
  file: string;
  title: { zh: string; en: string };
  rows: number;
  columns: { name: string; meta: ColumnMeta }[];
}

/** Every table in the order of the contract. */
export function tableFiles(tables: Record<TableName, unknown[]>): TableFile[] {
  return TABLE_NAMES.map((name) => ({
    name,
    file: `${name}.csv`,
    title: TABLE_TITLES[name],
    rows: tables[name].length,
    columns: columnsOf(name),
  }));
}

/** Bytes as a reader would say them. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024
    ? `${printFixed(bytes / 1024, 1)} KB`
    : `${printFixed(bytes / 1024 / 1024, 1)} MB`;
}
