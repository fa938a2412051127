import type { EvaluationRow } from "../model/tables/evaluations.ts";

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

/** How much the budget moved in the year, as said: `+1.2%`, `−12.18%`, `80 倍`. */
export function changeText({ initial, annual }: Pick<Adjustment, "initial" | "annual">): string {
  const ratio = annual / initial;
  if (ratio >= 2) return `${times(ratio)} 倍`;
  const percent = Number(((ratio - 1) * 100).toFixed(1));
  return percent === 0 ? "未调整" : `${percent > 0 ? "+" : "−"}${Math.abs(percent)}%`;
}

/** `80` or `1.4`: whole above ten, one place below. */
export function times(ratio: number): string {
  return String(Number(ratio.toFixed(ratio >= 10 ? 0 : 1)));
}
