import type { Cell } from "../../documents/block.ts";
import { fold } from "../../values/fold.ts";
import { MoneyUnit } from "../../values/money.ts";
import { lookUp } from "../labels/vocabulary.ts";

/** A header row as read: which column stands at which position. */
export interface Header<Key extends string> {
  columns: { key: Key; index: number; cell: Cell }[];
  /** Columns behind the first known one whose label the vocabulary does not know. */
  others: { index: number; cell: Cell }[];
  /** How many cells the row has, blank ones counted. */
  length: number;
}

/** A column that the header prints and no table publishes, by its position. */
export type OtherColumn = `other-${number}`;

/** The columns of a row that the vocabulary knows; a later cell of the same meaning is not a second column. */
export function readHeader<Key extends string>(cells: Cell[], vocabulary: Record<string, Key>): Header<Key> {
  const columns: Header<Key>["columns"] = [];
  const others: Header<Key>["others"] = [];
  cells.forEach((cell, index) => {
    if (cell.text === "") return;
    const key = lookUp(vocabulary, cell.label);
    if (key === undefined && columns.length === 0) return;
    if (key !== undefined && !columns.some((column) => column.key === key))
      columns.push({ key, index, cell });
    else others.push({ index, cell });
  });
  return { columns, others, length: cells.length };
}

/** The position of a column; null where the header does not print it. */
export function indexOfColumn<Key extends string>({ columns }: Header<Key>, key: Key): number | null {
  return columns.find((column) => column.key === key)?.index ?? null;
}

/** The unit of money that the cells of a header print; null where they print none. */
export function unitOf(cells: Cell[]): MoneyUnit | null | "several" {
  const [unit = null, ...others] = new Set(cells.flatMap(({ text }) => findMoneyUnit(text) ?? []));
  return others.length > 0 ? "several" : unit;
}

/** The unit of money that a label prints: `资金情况（万元）`, `单位：万元`; it belongs to this table only. */
export function findMoneyUnit(text: string): MoneyUnit | null {
  const match = /(?:\(|单位:)(?:人民币)?(元|万元|亿元)\)?$/.exec(fold(text));
  return match ? MoneyUnit.parse(match[1]) : null;
}
