import type { Evaluation } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { agrees, percentFixed, ratioOf, toRatio } from "../../values/rate.ts";

/** Whether the evaluation's execution rate lies below the line from which an explanation is owed. */
export function isLowExecution(evaluation: Evaluation): boolean {
  const ratio = shownRatio(evaluation);
  return ratio !== null && ratio < THRESHOLDS.lowExecution;
}

/** An execution rate as a sentence says it, with the division where both amounts are printed. */
export interface ShownRate {
  ratio: number;
  said: string;
  arithmetic: string | null;
  at: Place[];
}

/** A rate as it is said, with the name of what was executed. */
export interface NamedRate {
  name: string;
  rate: string;
}

type Rated = Pick<Evaluation, "annualBudget" | "executed" | "rate">;

/** Whether a row's amounts and its own rate contradict each other: one is misprinted, and rate-mismatch tells. */
export function isInDoubt({ annualBudget, executed, rate }: Rated): boolean {
  const [whole, part, printed] = [annualBudget?.value, executed?.value, rate?.value];
  return Boolean(whole?.fen && part && printed && !agrees(printed, part, whole));
}

/** The published rate of an evaluation or of a money row, ready to be shown; null where there is none, or it is in doubt. */
export function showRate(row: Rated): ShownRate | null {
  const { annualBudget, executed, rate } = row;
  const ratio = shownRatio(row);
  if (ratio === null) return null;
  const at = placesOf(rate, executed, annualBudget);
  if (!annualBudget?.value || !executed?.value)
    return { ratio, said: rate ? saidOf(rate) : percentFixed(ratio), arithmetic: null, at };
  const said = percentFixed(ratio);
  return { ratio, said, arithmetic: `${saidOf(executed)} ÷ ${saidOf(annualBudget)} = ${said}`, at };
}

function shownRatio(row: Rated): number | null {
  const ratio = publishedRate(row);
  return ratio === null || isInDoubt(row) ? null : ratio;
}

/** The execution rate as published: computed where both amounts are printed, else the printed one; null where there is none. */
function publishedRate({ annualBudget, executed, rate }: Rated): number | null {
  if (annualBudget?.value && executed?.value) return ratioOf(executed.value, annualBudget.value);
  return rate?.value ? toRatio(rate.value) : null;
}
