import { withParts } from "../exports/parts-in.ts";
import { provenanceRows } from "../exports/provenance.ts";
import {
  amountRows,
  evaluationRow,
  fundRows,
  indicatorRows,
  managementRows,
  sharedStatementRows,
  statementRows,
} from "../exports/rows.ts";
import { ledgerRows } from "../exports/tables.ts";
import { totalRows } from "../exports/totals.ts";
import { noticeRows } from "../messages/rows.ts";
import type { Tables } from "../model/tables/index.ts";
import type { Evaluated, Judged } from "../pipeline.ts";

/** Where and when a file says it is of: blank and 0 where it does not. */
export interface Keys {
  report_id: string;
  region_code: string;
  fiscal_year: number;
}

/** The rows of one file that is not filed, named as in the published tables; tables of a collection stay empty. */
export function tablesOf(
  evaluated: Evaluated,
  { flags, audits }: Pick<Judged, "flags" | "audits">,
  keys: Keys,
): Tables {
  const { evaluations, statements, notices, ledger } = evaluated;
  const { report_id } = keys;
  const funds = evaluations.flatMap((evaluation) => fundRows(evaluation, keys.region_code || null));
  const rows = withParts(
    evaluations.map((evaluation) => evaluationRow(evaluation, keys)),
    funds,
  );
  return {
    regions: [],
    reports: [],
    evaluations: rows,
    funds,
    management: evaluations.flatMap(managementRows),
    indicators: evaluations.flatMap(indicatorRows),
    statements: [
      ...evaluations.flatMap((evaluation) => statementRows(evaluation, report_id)),
      ...sharedStatementRows(statements, report_id),
    ],
    amounts: evaluations.flatMap(amountRows),
    flags,
    score_audits: audits,
    notices: noticeRows(report_id, notices),
    corrections: [],
    provenance: evaluations.flatMap((evaluation) => provenanceRows(evaluation, report_id)),
    ledger: ledgerRows(report_id, ledger),
    replies: [],
    totals: totalRows(rows, []),
    codelists: [],
    rules: [],
  };
}
