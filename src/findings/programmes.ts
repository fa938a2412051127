import { isOwnMoney } from "../model/own-money.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ToldTables } from "../model/told.ts";
import { ProgrammeId } from "../model/words.ts";
import { type ExecutionSummary, summarizeExecution } from "./execution.ts";
import { placeNames } from "./places.ts";

/** One programme across places and years. */
export interface ProgrammeView {
  programme: ProgrammeId;
  rows: EvaluationRow[];
  summary: ExecutionSummary;
  places: string[];
  years: number[];
  indicators: number;
}

/** Programmes that somebody reports, in the order of the list. */
export function viewProgrammes(tables: ToldTables): ProgrammeView[] {
  return ProgrammeId.options
    .map((programme) => viewProgramme(programme, tables))
    .filter(({ rows }) => rows.length > 0);
}

/** All that is known of one programme; its rates are listed, never averaged. */
export function viewProgramme(programme: ProgrammeId, tables: ToldTables): ProgrammeView {
  const rows = tables.evaluations.filter((row) => row.programme === programme);
  const ids = new Set(rows.map(({ evaluation_id }) => evaluation_id));
  const names = new Map(tables.regions.map(({ code, name }) => [code, name]));
  return {
    programme,
    rows,
    summary: summarizeExecution(rows, placeNames(tables)),
    places: [...new Set(rows.map(({ region_code }) => names.get(region_code) ?? region_code))],
    years: [...new Set(rows.map(({ fiscal_year }) => fiscal_year))].toSorted((a, b) => a - b),
    indicators: tables.indicators.filter(({ evaluation_id }) => ids.has(evaluation_id)).length,
  };
}

/** Evaluations whose money can be drawn: their own, with the annual budget printed; the largest first. */
export function budgetRows(rows: EvaluationRow[]): (EvaluationRow & { annual_budget: number })[] {
  return rows
    .flatMap((row) =>
      isOwnMoney(row) && row.annual_budget ? [{ ...row, annual_budget: row.annual_budget }] : [],
    )
    .toSorted((a, b) => b.annual_budget - a.annual_budget);
}

/** Whether amounts lie so far apart that only a log scale shows the small ones. */
export function spansMagnitudes(amounts: number[]): boolean {
  return amounts.length > 1 && Math.max(...amounts) >= 20 * Math.min(...amounts);
}
