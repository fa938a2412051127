import type { Cell } from "../../documents/block.ts";
import { isDash } from "../../model/blank.ts";
import type { Reading } from "../../model/reading.ts";
import { type Decimal, parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { read } from "../settle/row.ts";

/** Marks before a name, and the number that the blank form prints there: ★, 指标1：, 指标1 before a word that counts nothing. */
const MARKS =
  /^(?:[★☆▲△*※]\s*|指标\s*\d{1,2}\s*(?:[:：、.．]\s*|(?=[^\d\s:：、.．年月日天个次人户家]\p{Script=Han})))+/u;
const WEIGHT = /\s*\(\s*(\d+(?:\.\d+)?)\s*分\s*\)$/;
/** What the blank form leaves where no indicator was filled in: 指标2：, ……. */
const BLANK = /^(?:指标\d{0,2}|[.…·。]+)$/;

/** The name of an indicator without marks and, where it is asked for, without its weight. */
export function readName(cell: Cell, weighed: boolean): Reading<string> {
  const [marks = ""] = MARKS.exec(cell.text) ?? [];
  const rest = cell.text.slice(marks.length);
  // widths fold one to one, so places stay
  const text = weighed ? rest.slice(0, foldWidth(rest).replace(WEIGHT, "").length) : rest;
  return read(cell, (name) => name, { text, index: marks.length });
}

/** The weight that a name prints behind it: 养护里程（20分）; null where it prints none. */
export function weightInName(cell: Cell): Reading<Decimal> | null {
  const match = WEIGHT.exec(foldWidth(cell.text));
  const number = match?.[1];
  if (!match || !number) return null;
  const index = match.index + match[0].indexOf(number);
  const text = cell.text.slice(index, index + number.length);
  return read(cell, () => parseDecimal(number), { text, index });
}

/** Whether a cell only holds what the blank form prints in the place of a name. */
export function isBlankName({ label }: Pick<Cell, "label">): boolean {
  return BLANK.test(label);
}

/** Whether a row is that of the blank form: no name, or a crossed out one, and nothing but crosses behind it. */
export function isBlankRow(name: Cell, values: Cell[]): boolean {
  const isCrossed = isDash(name.text.replace(MARKS, ""));
  return (isCrossed || isBlankName(name)) && values.every(({ text }) => isDash(text));
}

/** Whether a row only splits up the row above it: 其中：小学. */
export function isPartOfAbove({ label }: Cell): boolean {
  return /^其中/.test(label);
}
