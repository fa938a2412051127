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
  const ofReport = <Row extends { report_id: string }>(rows: Row[]) =>
    rows.filter(({ report_id }) => ids.has(report_id));
  const evaluations = ofReport(tables.evaluations);
  const own = new Set(evaluations.map(({ evaluation_id }) => evaluation_id));
  const ofEvaluation = <Row extends { evaluation_id: string }>(rows: Row[]) =>
    rows.filter(({ evaluation_id }) => own.has(evaluation_id));
  return {
    reports,
    evaluations,
    regions: regionsOf(reports, tables.regions),
    funds: ofEvaluation(tables.funds),
    management: ofEvaluation(tables.management),
    indicators: ofEvaluation(tables.indicators),
    amounts: ofEvaluation(tables.amounts),
    score_audits: ofEvaluation(tables.score_audits),
    statements: ofReport(tables.statements),
    flags: ofReport(tables.flags),
    notices: ofReport(tables.notices),
    corrections: ofReport(tables.corrections),
    provenance: ofReport(tables.provenance),
    ledger: ofReport(tables.ledger),
    replies: ofReport(tables.replies),
    totals: ofReport(tables.totals),
    codelists: tables.codelists,
    rules: tables.rules,
  };
}

function regionsOf(reports: ToldTables["reports"], regions: ToldTables["regions"]): ToldTables["regions"] {
  const parents = new Map(regions.map(({ code, parent_code }) => [code, parent_code]));
  const wanted = new Set<string>();
  for (const { region_code } of reports)
    for (let code: string | null = region_code; code !== null && !wanted.has(code); ) {
      wanted.add(code);
      code = parents.get(code) ?? null;
    }
  return regions.filter(({ code }) => wanted.has(code));
}
