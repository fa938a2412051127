import { partOf, reportFinder } from "../model/tables/part.ts";
import type { ToldTables } from "../model/told.ts";

/** The tables of one kind of source alone. */
export interface ByKind {
  /** Reports collected whole: what every count, sum and headline of the site counts. */
  whole: ToldTables;
  /** Figures transcribed from others: they stand beside, and are never counted in. */
  excerpts: ToldTables;
}

/** The tables by the kind of their sources; regions are those of the sources and their parents. */
export function splitByKind(tables: ToldTables): ByKind {
  return { whole: tablesOf(tables, "whole"), excerpts: tablesOf(tables, "excerpt") };
}

function tablesOf(tables: ToldTables, kind: "whole" | "excerpt"): ToldTables {
  const reports = tables.reports.filter((row) => row.kind === kind);
  const ids = new Set(reports.map(({ report_id }) => report_id));
  const reportOf = reportFinder(tables);
  return partOf(tables, (row) => ids.has(reportOf(row) ?? ""));
}
