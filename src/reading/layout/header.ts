import type { Cell } from "../../documents/block.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { MoneyUnit, parseMoney } from "../../values/money.ts";
import { parseRate } from "../../values/rate.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
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

/**
 * Says of the cells of a header row what they are. Figures among them, and what stands before such a figure left of the
 * first column, are of another row on the same line: a notice, and nothing of them is read.
 * @returns whether nothing but the header stands there
 */
export function claimHeader<Key extends string>(
  cells: Cell[],
  { columns }: Header<Key>,
  { claims }: Context,
  because: "table header" | "repeated header" = "table header",
): boolean {
  const first = Math.min(...columns.map(({ index }) => index));
  const lastFigure = cells.findLastIndex((cell, index) => index < first && isFigure(cell));
  const foreign = cells.filter((cell, index) => cell.text !== "" && (index <= lastFigure || isFigure(cell)));
  claims.ignore(because, ...cells.filter((cell) => cell.text !== "" && !foreign.includes(cell)));
  if (foreign.length === 0) return true;
  const printed = shorten(foreign.map(({ text }) => text).join(" "));
  claims.doubt("glued-cells", `表头这一行里还有别的一行，没有读取：「${printed}」`, ...foreign);
  return false;
}

/** Whether a cell holds nothing but a number, an amount or a rate. */
export function isFigure({ text }: Cell): boolean {
  return parseDecimal(fold(text)) !== null || parseRate(text) !== null || parseMoney(text, "元") !== null;
}
