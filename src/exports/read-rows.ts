import type { Evaluation, Statement } from "../model/evaluation.ts";
import type { Tables } from "../model/tables/index.ts";
import { withParts } from "./parts-in.ts";
import { provenanceRows } from "./provenance.ts";
import {
  amountRows,
  evaluationRow,
  fundRows,
  indicatorRows,
  managementRows,
  type ReportKeys,
  sharedStatementRows,
  statementRows,
} from "./rows.ts";

/** The tables of what is printed, and where. */
type ReadTable =
  | "evaluations"
  | "funds"
  | "management"
  | "indicators"
  | "statements"
  | "amounts"
  | "provenance";

/** The rows of what was read of one report, filed or not, in source order; amounts in yuan. */
export function readRows(
  { evaluations, statements }: { evaluations: Evaluation[]; statements: Statement[] },
  keys: ReportKeys,
): Pick<Tables, ReadTable> {
  const { report_id } = keys;
  const funds = evaluations.flatMap((own) => fundRows(own, keys.region_code || null));
  return {
    evaluations: withParts(
      evaluations.map((own) => evaluationRow(own, keys)),
      funds,
    ),
    funds,
    management: evaluations.flatMap(managementRows),
    indicators: evaluations.flatMap(indicatorRows),
    statements: [
      ...evaluations.flatMap((own) => statementRows(own, report_id)),
      ...sharedStatementRows(statements, report_id),
    ],
    amounts: evaluations.flatMap(amountRows),
    provenance: evaluations.flatMap((own) => provenanceRows(own, report_id)),
  };
}
