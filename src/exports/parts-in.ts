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
  const total = own.length > 0 && budgets.length === own.length ? totalFen(budgets) : null;
  const parts = budgets.map(({ id }) => id).join(";");
  const wholes = new Set(
    rows.filter(
      (row) => !isOwnMoney(row) && printing([row], "annual_budget").some(({ fen }) => fen === total),
    ),
  );
  const heldBy = Map.groupBy(funds, ({ evaluation_id }) => evaluation_id);
  const wholeOf = wholesByPart([...wholes], heldBy);
  return rows.map((row) => {
    const whole = isOwnMoney(row) && row.annual_budget !== null ? wholeOf.get(row.annual_budget) : undefined;
    return {
      ...row,
      parts_in: wholes.has(row) ? parts : null,
      funds_in: heldBy.has(row.evaluation_id) ? row.evaluation_id : (whole ?? null),
    };
  });
}

// the first whole that has a row of funds with this budget
function wholesByPart(wholes: EvaluationRow[], heldBy: Map<string, FundRow[]>): Map<number, string> {
  const wholeOf = new Map<number, string>();
  for (const { evaluation_id } of wholes)
    for (const { source, annual_budget } of heldBy.get(evaluation_id) ?? [])
      if (source !== "total" && annual_budget !== null && !wholeOf.has(annual_budget))
        wholeOf.set(annual_budget, evaluation_id);
  return wholeOf;
}
