import type { IndicatorRow } from "../model/tables/indicators.ts";
import type { ToldTables } from "../model/told.ts";
import { isMeasured } from "../model/words.ts";
import { ofEvaluation, ofReport } from "./of-report.ts";
import { reasonFinder } from "./reasons.ts";

/** The counts that the first sentences are made of; every indicator is counted once. */
export interface Overview {
  reports: number;
  evaluations: number;
  indicators: number;
  numeric: number;
  exceeded: number;
  met: number;
  selfDeclared: number;
  restated: number;
  blank: number;
  missed: number;
  missedNumeric: number;
  unexplained: number;
}

/** What the counts are taken from. */
export type CountedTables = Pick<ToldTables, "reports" | "evaluations" | "indicators" | "flags">;

/** Counts the whole collection, or the part of it that the tables given hold. */
export function overviewOf(tables: CountedTables): Overview {
  const rows = tables.indicators;
  const reasonOf = reasonFinder(tables.flags);
  const numeric = rows.filter(({ basis }) => isMeasured(basis));
  const missed = rows.filter(isMissed);
  return {
    reports: tables.reports.length,
    evaluations: tables.evaluations.length,
    indicators: rows.length,
    numeric: numeric.length,
    exceeded: numeric.filter(({ status }) => status === "exceeded").length,
    met: numeric.filter(({ status }) => status === "met").length,
    selfDeclared: rows.filter(({ basis }) => basis === "self_declared").length,
    restated: rows.filter(({ basis }) => basis === "restated").length,
    blank: rows.filter(({ basis }) => basis === "missing" || basis === "score").length,
    missed: missed.length,
    missedNumeric: numeric.filter(isMissed).length,
    unexplained: missed.filter((row) => reasonOf(row) === "none").length,
  };
}

/** A target that the printed figures, or else the score, show as not reached. */
function isMissed({ status }: IndicatorRow): boolean {
  return status === "not_met";
}

/** The part of the tables that belongs to one report. */
export function tablesOfReport(tables: ToldTables, reportId: string): CountedTables {
  const evaluations = ofReport(tables.evaluations, reportId);
  return {
    reports: ofReport(tables.reports, reportId),
    evaluations,
    indicators: evaluations.flatMap(({ evaluation_id }) => ofEvaluation(tables.indicators, evaluation_id)),
    flags: ofReport(tables.flags, reportId),
  };
}
