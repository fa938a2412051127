import type { Cell } from "../../documents/block.ts";
import { compareDecimals, type Decimal, parseDecimal, sumDecimals, toNumber } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { bare } from "../labels/look-up.ts";
import { indexOfColumn } from "../layout/header.ts";
import { tokensOf } from "../settle/row.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import type { UnplacedIndicator } from "./indicator-row.ts";

/** What a whole comes to, with the points of execution. */
const ALL_POINTS = 100;

/**
 * 产出小计 | 50 | 48: it restates the rows above it, so it is read only to be checked; one that does not fit is a notice.
 * @param rows of the table so far
 * 合计 | 90 | 88 is one too: with weights below a hundred it is no score of the whole.
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
  const labelled = cells.findIndex(({ label }) => label.includes("计") && SUBTOTAL.test(bare(label)));
  const label = cells[labelled];
  if (!label) return false;
  const isAll = bare(label.label) === "合计";
  const numbers = tokensOf(cells, labelled + 1).map(({ cell }) => parseDecimal(fold(cell.text)));
  if (numbers.some((number) => number === null)) return false;
  const all = tokensOf(cells).map(({ cell }) => cell);
  const sums = (["weight", "score"] as const)
    .filter((key) => indexOfColumn(header, key) !== null)
    .sort((a, b) => (indexOfColumn(header, a) ?? 0) - (indexOfColumn(header, b) ?? 0))
    .map((key) => ({ key, sum: sumOf(key, rows.slice(isAll ? 0 : summed)) }));
  // 合计 | 88 without its weights is the score of the whole but where the rows have just that, beside points of execution
  const own = isAll && numbers.length === 1 ? sums.filter(({ key }) => key === "score") : sums;
  const fits =
    numbers.length === own.length &&
    numbers.every((number, index) => {
      const sum = own[index]?.sum;
      return number && sum && compareDecimals(number, sum) === 0;
    });
  // weights that come to less than a hundred are not those of the whole
  const weight = numbers[own.findIndex(({ key }) => key === "weight")];
  const isPart = weight ? isOfPart(weight, numbers.length === own.length) : fits && hasExecutionPoints(draft);
  if (isAll && !isPart) return false;
  if (fits) claims.use(usedBy(draft), ...all);
  else claims.doubt("unread-total", { what: "subtotal" }, ...all);
  return true;
}

const isOfPart = (weight: Decimal, isWhole: boolean) => isWhole && toNumber(weight) < ALL_POINTS;
const hasExecutionPoints = ({ executionWeight, executionScore }: Draft) =>
  (executionWeight ?? executionScore) !== null;

const SUBTOTAL = /^(?:.{0,6}小计|合计)$/;

function sumOf(key: "weight" | "score", rows: UnplacedIndicator[]): Decimal {
  return sumDecimals(rows.flatMap(({ cells }) => parseDecimal(fold(cells?.get(key)?.text ?? "")) ?? []));
}
