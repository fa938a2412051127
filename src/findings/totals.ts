import type { TotalRow } from "../model/tables/totals.ts";
import { fenOf, toYuan } from "../values/money.ts";

/** One amount summed over the evaluations of a report, and how many of them it covers. */
export interface PartialSum {
  sum: number | null;
  known: number;
  all: number;
}

/** Sums the totals of a report, in whole 分: the figure that whoever adds up the published table has. */
export function sumTotals(totals: TotalRow[], column: "annual_budget" | "executed"): PartialSum {
  const printed = totals.flatMap((total) => total[column] ?? []);
  return {
    sum: printed.length > 0 ? toYuan({ fen: sumFen(printed) }) : null,
    known: totals.reduce((count, total) => count + coveredBy(total, column), 0),
    all: totals.reduce((count, { evaluations }) => count + evaluations, 0),
  };
}

/** Budget and executed money of the totals that are whole, in 元; null where none is. */
export function wholeSums(totals: TotalRow[]): { budget: number; executed: number } | null {
  const whole = totals.filter(({ complete }) => complete);
  if (whole.length === 0) return null;
  return {
    budget: toYuan({ fen: sumFen(whole.map(({ annual_budget }) => annual_budget ?? 0)) }),
    executed: toYuan({ fen: sumFen(whole.map(({ executed }) => executed ?? 0)) }),
  };
}

/** Σ executed ÷ Σ budget of the totals that are whole; null where none is, and where the budget is 0. */
export function wholeRate(totals: TotalRow[]): number | null {
  const sums = wholeSums(totals);
  return sums && sums.budget > 0 ? sums.executed / sums.budget : null;
}

// one row of a summary covers all projects of a total that is whole
function coveredBy(total: TotalRow, column: "annual_budget" | "executed"): number {
  if (total.complete) return total.evaluations;
  const rows = { annual_budget: total.budget_rows, executed: total.executed_rows }[column];
  return rows === null ? 0 : rows.split(";").length;
}

const sumFen = (amounts: number[]) => amounts.reduce((sum, yuan) => sum + fenOf(yuan), 0);
