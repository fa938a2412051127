import { isOwnMoney, printing, totalFen } from "../model/own-money.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";

/**
 * The rows of one report, each total of a department or summary with the evaluations whose budgets add up to it, to the
 * 分: its parts stand there and not in its own funds.
 */
export function withParts(rows: EvaluationRow[]): EvaluationRow[] {
  const own = rows.filter(isOwnMoney);
  const budgets = printing(own, "annual_budget");
  if (own.length === 0 || budgets.length < own.length) return rows;
  const parts = budgets.map(({ id }) => id).join(";");
  const isWhole = (row: EvaluationRow) =>
    !isOwnMoney(row) && printing([row], "annual_budget").some(({ fen }) => fen === totalFen(budgets));
  return rows.map((row) => (isWhole(row) ? { ...row, parts_in: parts } : row));
}
