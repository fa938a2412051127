import { readRows } from "../exports/read-rows.ts";
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
  const { report_id } = keys;
  const rows = readRows(evaluated, keys);
  return {
    regions: [],
    reports: [],
    ...rows,
    flags,
    score_audits: audits,
    notices: noticeRows(report_id, evaluated.notices),
    corrections: [],
    ledger: ledgerRows(report_id, evaluated.ledger),
    replies: [],
    totals: totalRows(rows.evaluations, []),
    codelists: [],
    rules: [],
  };
}
