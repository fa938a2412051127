import type { ToldTables } from "../model/told.ts";
import { ofReport } from "./of-report.ts";
import { type Overview, overviewOf, tablesOfReport } from "./overview.ts";
import { type PartialSum, sumTotals } from "./totals.ts";

/** One report in a line: its money and what its indicators show. */
export interface UnitRow {
  report: string;
  facts: Overview;
  budget: PartialSum;
  executed: PartialSum;
}

/** A row per report. @param reports the ones that are listed @param tables all that is told of them */
export function unitRows(reports: ToldTables["reports"], tables: ToldTables): UnitRow[] {
  return reports.map(({ report_id }) => {
    const own = tablesOfReport(tables, report_id);
    const totals = ofReport(tables.totals, report_id);
    return {
      report: report_id,
      facts: overviewOf(own),
      budget: sumTotals(totals, "annual_budget"),
      executed: sumTotals(totals, "executed"),
    };
  });
}
