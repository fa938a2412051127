import type { Cell } from "../documents/block.ts";
import { fold } from "../values/fold.ts";
import { MoneyUnit } from "../values/money.ts";
import { lookUp } from "./vocabulary.ts";

/** A header row as read: which column stands at which position. */
export interface Header<Key extends string> {
  columns: { key: Key; index: number; cell: Cell }[];
}

/** The columns of a row that the vocabulary knows; a later cell of the same meaning is not a second column. */
export function readHeader<Key extends string>(cells: Cell[], vocabulary: Record<string, Key>): Header<Key> {
  const columns: Header<Key>["columns"] = [];
  cells.forEach((cell, index) => {
    const key = cell.text === "" ? undefined : lookUp(vocabulary, cell.label);
    if (key !== undefined && !columns.some((column) => column.key === key))
      columns.push({ key, index, cell });
  });
  return { columns };
}

/** The position of a column; null where the header does not print it. */
export function indexOfColumn<Key extends string>({ columns }: Header<Key>, key: Key): number | null {
  return columns.find((column) => column.key === key)?.index ?? null;
}

/** The unit of money that a label prints: `资金情况（万元）`, `单位：万元`; it belongs to this table only. */
export function findMoneyUnit(text: string): MoneyUnit | null {
  const match = /(?:\(|单位:)(元|万元|亿元)\)?$/.exec(fold(text));
  return match ? MoneyUnit.parse(match[1]) : null;
}
