import { isOwnMoney } from "../model/own-money.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { PlaceName } from "./places.ts";
import { EXPLAIN_BELOW, rateText } from "./rates.ts";

/** What the execution page opens with; counts projects and listed projects only. */
export interface ExecutionSummary {
  rated: number;
  below: number;
  full: number;
  printedOnly: number;
  restated: number;
  lowest: { place: string; name: string; name_en: string | null; rate: string } | null;
}

/** Counts rates; never averages them. */
export function summarizeExecution(rows: EvaluationRow[], placeOf: PlaceName): ExecutionSummary {
  const withRate = rows.filter(({ execution_rate }) => execution_rate !== null);
  const own = sortByRate(withRate.filter(isOwnMoney));
  const [lowest] = own;
  return {
    rated: own.length,
    below: own.filter(isBelow).length,
    full: own.filter(({ execution_rate }) => execution_rate === 1).length,
    printedOnly: own.filter(({ rate_basis }) => rate_basis === "printed").length,
    restated: withRate.length - own.length,
    lowest: lowest
      ? {
          place: placeOf(lowest.report_id),
          name: lowest.name,
          name_en: lowest.name_en,
          rate: rateText(lowest) ?? "",
        }
      : null,
  };
}

/** Lowest rate first, larger budgets first among equals; rows without a rate are left out. */
export function sortByRate(rows: EvaluationRow[]): EvaluationRow[] {
  return rows
    .flatMap((row) => (row.execution_rate === null ? [] : [{ row, rate: row.execution_rate }]))
    .toSorted((a, b) => a.rate - b.rate || (b.row.annual_budget ?? 0) - (a.row.annual_budget ?? 0))
    .map(({ row }) => row);
}

/** Whether the rate of an evaluation is one that a unit must explain; not where it has none. */
export function isBelow({ execution_rate }: Pick<EvaluationRow, "execution_rate">): boolean {
  return execution_rate !== null && execution_rate < EXPLAIN_BELOW;
}
