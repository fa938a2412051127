import type { ReportRow } from "../model/tables/reports.ts";
import type { ToldTables } from "../model/told.ts";
import { type ExecutionSummary, sortByRate, summarizeExecution } from "./execution.ts";
import { type IndicatorView, viewIndicators } from "./indicators.ts";
import { pickMatters } from "./matters.ts";
import { ofReport } from "./of-report.ts";
import { type Overview, overviewOf, tablesOfReport } from "./overview.ts";
import { placeNames } from "./places.ts";
import { type PartialSum, sumTotals } from "./totals.ts";

/** What one sheet of paper says of a report. */
export interface Brief {
  row: ReportRow;
  place: string;
  facts: Overview;
  money: ExecutionSummary;
  budget: PartialSum;
  executed: PartialSum;
  /** The lowest rates, as many as the sheet has room for, and how many there are. */
  rates: { shown: ToldTables["evaluations"]; all: number };
  misses: { shown: IndicatorView[]; more: number };
  questions: ToldTables["flags"];
}

/** What fits on a sheet of A4 with all else that has to stand there. */
const ROOM = { rates: 6, misses: 4, questions: 3 };

/** Chooses what has to be known first: unexplained misses before explained ones, grave questions before light ones. */
export function briefOf(row: ReportRow, tables: ToldTables): Brief {
  const placeOf = placeNames(tables);
  const own = tablesOfReport(tables, row.report_id);
  const totals = ofReport(tables.totals, row.report_id);
  const rated = sortByRate(own.evaluations);
  const views = viewIndicators(own.indicators, { evaluations: own.evaluations, flags: own.flags });
  const missed = views.filter(({ mark }) => mark === "not_met");
  const ordered = [
    ...missed.filter(({ reason }) => reason === "none"),
    ...missed.filter(({ reason }) => reason !== "none"),
  ];
  return {
    row,
    place: placeOf(row.report_id),
    facts: overviewOf(own),
    money: summarizeExecution(own.evaluations, placeOf),
    budget: sumTotals(totals, "annual_budget"),
    executed: sumTotals(totals, "executed"),
    rates: { shown: rated.slice(0, ROOM.rates), all: rated.length },
    misses: { shown: ordered.slice(0, ROOM.misses), more: Math.max(0, ordered.length - ROOM.misses) },
    questions: pickMatters(own.flags, ROOM.questions).map(({ flag }) => flag),
  };
}
