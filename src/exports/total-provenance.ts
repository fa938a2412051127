import type { ProvenanceRow } from "../model/tables/provenance.ts";
import type { TotalRow } from "../model/tables/totals.ts";

type Role = ProvenanceRow["role"];

/**
 * Where the figures behind each total stand: a sum cites each of its parts, the only part or the summary that prints it,
 * and a rate both of its sums.
 * @param cited the citations of the evaluations, whose amounts were added up
 */
export function totalProvenance(totals: TotalRow[], cited: ProvenanceRow[]): ProvenanceRow[] {
  const byFigure = new Map(
    cited.flatMap((row) =>
      row.table === "evaluations" && row.role === "printed" ? [[`${row.row_id} ${row.column}`, row]] : [],
    ),
  );
  return totals.flatMap((total) => {
    const found = (column: "annual_budget" | "executed", ids: string | null) =>
      ids?.split(";").flatMap((id) => byFigure.get(`${id} ${column}`) ?? []) ?? [];
    const budget = found("annual_budget", total.budget_rows);
    const executed = found("executed", total.executed_rows);
    const rate = [...as("numerator", executed), ...as("denominator", budget)];
    return [
      ...numbered(total, "annual_budget", as(partOr(budget), budget)),
      ...numbered(total, "executed", as(isSummary(total) ? "total" : partOr(executed), executed)),
      ...(total.execution_rate === null ? [] : numbered(total, "execution_rate", rate)),
    ];
  });
}

const as = (role: Role, rows: ProvenanceRow[]): ProvenanceRow[] => rows.map((row) => ({ ...row, role }));
const partOr = (rows: ProvenanceRow[]): Role => (rows.length > 1 ? "part" : "printed");

// what was executed is then taken from a row whose budget was not added up
const isSummary = ({ executed_rows, budget_rows }: TotalRow) =>
  executed_rows !== null &&
  !executed_rows.split(";").some((id) => budget_rows === null || budget_rows.split(";").includes(id));

const numbered = ({ total_id }: TotalRow, column: string, rows: ProvenanceRow[]): ProvenanceRow[] =>
  rows.map((row, index) => ({ ...row, table: "totals", row_id: total_id, column, ordinal: index + 1 }));
