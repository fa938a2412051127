import { type Cells, TABLE_NAMES, type TableName, type Tables } from "../tables/index.ts";

/** A row that does not keep what the tables promise together; `row` counts as the file does, the header being 1. */
export interface Broken {
  table: TableName;
  row: number;
  column: string;
  reason: string;
}

/** What is published: the tables, and of each report the lines of the text the reader saw. */
export interface Publication {
  tables: Tables;
  texts: Map<string, string[]>;
}

/** The rows of a table with the row numbers of its file. */
export function numbered<Name extends TableName>(
  tables: Tables,
  table: Name,
): { row: number; cells: Tables[Name][number] }[] {
  const rows: Tables[Name][number][] = tables[table];
  return rows.map((cells, index) => ({ row: index + 2, cells }));
}

/** Every row of every table, its cells by the name of their column. */
export function* allRows(tables: Tables): Generator<{ table: TableName; row: number; cells: Cells }> {
  for (const table of TABLE_NAMES) {
    const rows: Cells[] = tables[table];
    for (const [index, cells] of rows.entries()) yield { table, row: index + 2, cells };
  }
}
