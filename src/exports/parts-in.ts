import { isOwnMoney, printing, totalFen } from "../model/own-money.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { FundRow } from "../model/tables/funds.ts";

/**
 * The rows of one report, each total of a department or summary with the evaluations whose budgets add up to it, to the
 * 分: its parts stand there and not in its own funds; and each row with the evaluation under which funds has its money.
 */
export function withParts(rows: EvaluationRow[], funds: FundRow[]): EvaluationRow[] {
  const own = rows.filter(isOwnMoney);
  const budgets = printing(own, "annual_budget");
  const areAll = own.length > 0 && budgets.length === own.length;
  const parts = budgets.map(({ id }) => id).join(";");
  const isWhole = (row: EvaluationRow) =>
    areAll &&
    !isOwnMoney(row) &&
    printing([row], "annual_budget").some(({ fen }) => fen === totalFen(budgets));
  const wholes = rows.filter(isWhole);
  return rows.map((row) => ({
    ...row,
    parts_in: wholes.includes(row) ? parts : null,
    funds_in: holderOf(row, isOwnMoney(row) ? [row, ...wholes] : [row], funds),
  }));
}

// its own rows, else a row of the whole with the same budget
function holderOf(row: EvaluationRow, holders: EvaluationRow[], funds: FundRow[]): string | null {
  const found = holders.find((holder) =>
    funds.some(
      ({ evaluation_id, source, annual_budget }) =>
        evaluation_id === holder.evaluation_id &&
        (holder === row ||
          (source !== "total" && annual_budget !== null && annual_budget === row.annual_budget)),
    ),
  );
  return found?.evaluation_id ?? null;
}
