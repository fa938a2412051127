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

/** A row per report, in the order they are published. */
export function unitRows(tables: ToldTables): UnitRow[] {
  return tables.reports.map(({ report_id }) => {
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
