import { type Cells, TABLE_NAMES, type TableName, type Tables } from "../tables/index.ts";
import type { ToldOf } from "../words-of.ts";

/** A row that does not keep what the tables promise together; `row` counts as the file does, the header being 1. */
export interface Broken {
  table: TableName;
  row: number;
  column: string;
  why: ToldOf<BreachData>;
}

/** How a row breaks a promise: what the sentence of each kind quotes. */
export interface BreachData {
  /** `row`: the one that has the name already. */
  "repeated-key": { said: string; row: number };
  "dangling-key": { said: string; column: string; table: string };
  "stray-key": { said: string; owner: string; given: string };
  /** `lines`: how many the text has. */
  "line-outside": { report: string; line: number; lines: number };
  "no-text": { report: string };
  "blank-line": { report: string; line: number };
  "unlisted-lines": { report: string; lines: number[] };
  "no-such-pair": { status: string; basis: string };
  /** `basis`: null of a rate that has none. */
  "rate-and-basis": { basis: string | null };
  "other-count": { said: number; counted: number };
  "other-figure": { said: number | null; expected: number | null };
  "out-of-order": { said: number; expected: number; of: string };
  "summed-blank": { column: string };
  "other-sum": { said: number | null; sum: number | null };
  "correction-nowhere": { from: string; line: string; report: string };
  "correction-of-nothing": { table: string; row: string; column: string };
  /** `named`: whether a correction names the row, which says the opposite. */
  "correction-unsaid": { named: boolean };
  "quoted-nowhere": { text: string; line: string; cell: number | null; report: string };
  "cited-row-gone": { row: string; table: string };
  "cited-blank": { table: string; column: string; row: string };
  "cited-otherwise": { text: string; column: string; value: string; row: string };
  uncited: { value: string };
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
