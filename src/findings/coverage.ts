import type { ToldTables } from "../model/told.ts";
import { ProgrammeId } from "../model/words.ts";
import { ofReport } from "./of-report.ts";

/** One programme: for each report how many evaluations it has, and the first of them. */
export interface CoverageRow {
  programme: ProgrammeId;
  cells: { report: string; count: number; first: string | null }[];
}

/** Programme × report; programmes that nobody reports are left out. */
export function coverage({
  reports,
  evaluations,
}: Pick<ToldTables, "reports" | "evaluations">): CoverageRow[] {
  const rows = ProgrammeId.options.map((programme) => ({
    programme,
    cells: reports.map(({ report_id }) => {
      const own = ofReport(evaluations, report_id).filter((row) => row.programme === programme);
      return { report: report_id, count: own.length, first: own[0]?.evaluation_id ?? null };
    }),
  }));
  return rows.filter(({ cells }) => cells.some(({ count }) => count > 0));
}
