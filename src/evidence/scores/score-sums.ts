import type { Evaluation } from "../../model/evaluation.ts";
import { asPrinted, type Reading } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import {
  compareDecimals,
  type Decimal,
  subtractDecimals,
  sumDecimals,
  unitsAt,
} from "../../values/decimal.ts";
import { once } from "../../values/once.ts";
import { printDecimal } from "../../values/print.ts";

const FULL: Decimal = { units: THRESHOLDS.totalPoints, scale: 0 };

/** Printed numbers added up, beside what they should give; `gap` is sum − due. */
export interface Tally {
  addends: Reading<Decimal>[];
  sum: Decimal;
  due: Decimal;
  gap: Decimal;
}

/** The sum of printed numbers, a blank one counting as 0 beside a filled one; null where none is printed or one was not read. */
export function addUp(
  readings: (Reading<Decimal> | null)[],
): { addends: Reading<Decimal>[]; sum: Decimal } | null {
  const addends = readings.flatMap((reading) => reading ?? []);
  const read = addends.flatMap((reading) => asPrinted(reading) ?? []);
  return read.length > 0 && read.length === addends.length ? { addends, sum: sumDecimals(read) } : null;
}

/**
 * Whether the points of the execution rate are part of the form's total: `unknown` where the form prints a rate and
 * no weight for it, and the indicators alone leave room for one.
 */
const executionCounts = once((form: Evaluation): "yes" | "no" | "unknown" => {
  const own = addUp(form.indicators.map(({ weight }) => weight));
  const total = asPrinted(form.totalWeight) ?? FULL;
  // 总分 | 90 beside indicators of 90: this total leaves the rate out
  if (own && form.totalWeight && compareDecimals(own.sum, total) === 0) return "no";
  if (form.executionWeight) return asPrinted(form.executionWeight) ? "yes" : "unknown";
  const room = own === null || compareDecimals(own.sum, total) < 0;
  const groups = addUp(form.groupWeights.filter(({ level }) => level === 1).map(({ weight }) => weight));
  const taken = groups !== null && compareDecimals(groups.sum, total) >= 0;
  return room && !taken && (form.rate || form.executed) ? "unknown" : "no";
});

/** All weights beside the printed total, or 100; null where they agree or cannot be added. */
export const weightGap = once((evaluation: Evaluation): Tally | null => {
  const counts = executionCounts(evaluation);
  const { indicators, executionWeight, totalWeight } = evaluation;
  if (counts === "unknown" || !addUp(indicators.map(({ weight }) => weight))) return null;
  const all = addUp([
    ...(counts === "yes" ? [executionWeight] : []),
    ...indicators.map(({ weight }) => weight),
  ]);
  const due = totalWeight ? asPrinted(totalWeight) : FULL;
  return all && due ? tally(all, due) : null;
});

/** All scores beside the printed total score; null where they agree, or cannot be added. */
export const scoreGap = once((evaluation: Evaluation): Tally | null => {
  const { indicators, executionScore, totalScore } = evaluation;
  const counts = executionCounts(evaluation);
  const due = asPrinted(totalScore);
  if (!due || counts === "unknown" || (counts === "yes" && !executionScore)) return null;
  if (!addUp(indicators.map(({ score }) => score))) return null;
  const all = addUp([...(counts === "yes" ? [executionScore] : []), ...indicators.map(({ score }) => score)]);
  return all && !isRounded(all.sum, due) ? tally(all, due) : null;
});

/** What was added beside what is due; null where they agree. */
export function tally(added: { addends: Reading<Decimal>[]; sum: Decimal }, due: Decimal): Tally | null {
  return compareDecimals(added.sum, due) === 0
    ? null
    : { ...added, due, gap: subtractDecimals(added.sum, due) };
}

// a total of 98 is a fair printing of 97.99; scores themselves are points given, not rounded figures
function isRounded(sum: Decimal, printed: Decimal): boolean {
  const scale = Math.max(sum.scale, printed.scale);
  const gap = unitsAt(sum, scale) - unitsAt(printed, scale);
  return sum.scale > printed.scale && (gap < 0n ? -gap : gap) * 2n <= 10n ** BigInt(scale - printed.scale);
}

/** `10 + 50 + 29 = 89 ≠ 90`, with the printed numbers. */
export function sayTally({ addends, sum, due }: Tally): string {
  const added = addends.map(({ text }) => text).join(" + ");
  return `${addends.length > 1 ? `${added} = ${printDecimal(sum)}` : added} ≠ ${printDecimal(due)}`;
}
