import type { Cell } from "../../documents/block.ts";
import { compareDecimals, type Decimal, parseDecimal, sumDecimals } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { bare } from "../labels/vocabulary.ts";
import { indexOfColumn } from "../layout/header.ts";
import { tokensOf } from "../settle/row.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import type { UnplacedIndicator } from "./indicator-row.ts";

/**
 * 产出小计 | 50 | 48: it restates the rows above it, so it is read only to be checked; one that does not fit is a notice.
 * @param rows of the table so far
 * @param summed how many of them stood above the last subtotal
 * @returns whether the row is of this kind
 */
export function readSubtotal(
  cells: Cell[],
  header: IndicatorHeader,
  rows: UnplacedIndicator[],
  summed: number,
  draft: Draft,
  { claims }: Context,
): boolean {
  const labelled = cells.findIndex(({ label }) => label.includes("小计") && /^.{0,6}小计$/.test(bare(label)));
  if (labelled === -1) return false;
  const numbers = tokensOf(cells, labelled + 1).map(({ cell }) => parseDecimal(fold(cell.text)));
  if (numbers.some((number) => number === null)) return false;
  const all = tokensOf(cells).map(({ cell }) => cell);
  const sums = (["weight", "score"] as const)
    .filter((key) => indexOfColumn(header, key) !== null)
    .sort((a, b) => (indexOfColumn(header, a) ?? 0) - (indexOfColumn(header, b) ?? 0))
    .map((key) => sumOf(key, rows.slice(summed)));
  const fits =
    numbers.length === sums.length &&
    numbers.every((number, index) => {
      const sum = sums[index];
      return number && sum && compareDecimals(number, sum) === 0;
    });
  if (fits) claims.use(usedBy(draft), ...all);
  else claims.doubt("unread-total", { what: "subtotal" }, ...all);
  return true;
}

function sumOf(key: "weight" | "score", rows: UnplacedIndicator[]): Decimal {
  return sumDecimals(rows.flatMap(({ cells }) => parseDecimal(fold(cells?.get(key)?.text ?? "")) ?? []));
}
