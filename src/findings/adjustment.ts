import type { EvaluationRow } from "../model/tables/evaluations.ts";
import { roundTo } from "../values/print.ts";

/** An evaluation that prints where its budget began and where it ended. */
export interface Adjustment {
  row: EvaluationRow;
  initial: number;
  annual: number;
  executed: number | null;
}

/** Evaluations with an initial budget, the largest change first. */
export function adjustments(rows: EvaluationRow[]): Adjustment[] {
  return rows
    .flatMap((row) => {
      const { initial_budget: initial, annual_budget: annual, executed } = row;
      return initial && annual ? [{ row, initial, annual, executed }] : [];
    })
    .toSorted((a, b) => change(b) - change(a));
}

const change = ({ initial, annual }: Adjustment) => Math.abs(Math.log(annual / initial));

/** How far an amount is from the initial budget, in percent of it, to one place. */
export function movedBy(amount: number, initial: number): number {
  return roundTo((amount / initial - 1) * 100, 1);
}

/** `80` or `1.4`: whole above ten, one place below. */
export function times(ratio: number): string {
  return String(roundTo(ratio, ratio >= 10 ? 0 : 1));
}
