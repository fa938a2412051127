import { MARKS, type Mark, markOf } from "../model/mark.ts";
import type { IndicatorRow } from "../model/tables/indicators.ts";
import type { ToldTables } from "../model/told.ts";
import { type Basis, STATUS_BASES, type Status } from "../model/words.ts";
import { once } from "../values/once.ts";
import { type ReasonState, reasonFinder } from "./reasons.ts";

/** An indicator as the pages show it. */
export interface IndicatorView {
  row: IndicatorRow;
  report: string;
  mark: Mark;
  reason: ReasonState;
}

/** Indicators with the evaluation they belong to and where their reasons stand. */
export function viewIndicators(
  rows: IndicatorRow[],
  { evaluations, flags }: Pick<ToldTables, "evaluations" | "flags">,
): IndicatorView[] {
  const byId = evaluationsById(evaluations);
  const reasonOf = reasonFinder(flags);
  return rows.flatMap((row) => {
    const evaluation = byId.get(row.evaluation_id);
    if (!evaluation) return [];
    return [
      {
        row,
        report: evaluation.report_id,
        mark: markOf(row),
        reason: reasonOf(row),
      },
    ];
  });
}

/** Evaluations by their id, found once for each table. */
export const evaluationsById = once(
  (rows: ToldTables["evaluations"]) => new Map(rows.map((row) => [row.evaluation_id, row])),
);

/** Letters of indicators for which the page of an evaluation has room; a row takes some for itself. */
const ROOM = 1400;
const ROW = 20;

/**
 * Indicators that the page of an evaluation has room for, in printed order: the missed ones, then the first of the
 * others. The rest stand in the list of all indicators of the report.
 */
export function withRoom<View extends Pick<IndicatorView, "row">>(views: View[]): View[] {
  let left = ROOM;
  const kept = new Set<View>();
  const isMissed = ({ row }: View) => row.status === "not_met";
  for (const view of [...views.filter(isMissed), ...views.filter((one) => !isMissed(one))]) {
    left -= lettersOf(view.row);
    if (left < 0 && !isMissed(view)) break;
    kept.add(view);
  }
  return views.filter((view) => kept.has(view));
}

const lettersOf = ({ name, target, actual, reason }: IndicatorRow) =>
  ROW + [name, target, actual, reason].reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** Indicators of one heading. */
export interface LevelGroup {
  /** Level 1 and level 2, as printed. */
  level: string;
  /** The same in English; null where one of them has none. */
  level_en: string | null;
  views: IndicatorView[];
}

/** Indicators under their level 1 and level 2, in printed order; a heading that returns later opens a new group. */
export function groupByLevel(views: IndicatorView[]): LevelGroup[] {
  const groups: LevelGroup[] = [];
  for (const view of views) {
    const { level1, level2, level1_en, level2_en } = view.row;
    const level = joined(level1, level2);
    const last = groups.at(-1);
    if (last?.level === level) last.views.push(view);
    else {
      const isKnown = (level1 === null || level1_en !== null) && (level2 === null || level2_en !== null);
      groups.push({ level, level_en: isKnown ? joined(level1_en, level2_en) : null, views: [view] });
    }
  }
  return groups;
}

const joined = (...levels: (string | null)[]) => levels.filter((level) => level !== null).join(" · ");

/** The report with the most of these indicators, and how many it has; null where there is none. */
export function mostOfReport(views: IndicatorView[]): { report: string; count: number } | null {
  const counts = [...Map.groupBy(views, ({ report }) => report)].map(([report, own]) => ({
    report,
    count: own.length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0] ?? null;
}

/** Indicators by report, in their order. */
export const viewsByReport = (views: IndicatorView[]): { report: string; views: IndicatorView[] }[] =>
  [...Map.groupBy(views, ({ report }) => report)].map(([report, own]) => ({ report, views: own }));

/** How many indicators carry each mark; marks without any are left out. */
export function countMarks(views: IndicatorView[]): { mark: Mark; count: number }[] {
  return MARKS.map((mark) => ({ mark, count: views.filter((view) => view.mark === mark).length })).filter(
    ({ count }) => count > 0,
  );
}

/** How many indicators of each report stand on each status and basis. */
export function countBases(views: IndicatorView[], reports: string[]) {
  return STATUS_BASES.map(([status, basis]) => {
    const own = views.filter(({ row }) => row.status === status && row.basis === basis);
    const counts = reports.map((report) => own.filter((view) => view.report === report).length);
    return { status, basis, mark: markOf({ status, basis }), counts, total: own.length } satisfies BasisCount;
  });
}

/** One line of the table of bases. */
export interface BasisCount {
  status: Status;
  basis: Basis;
  mark: Mark;
  counts: number[];
  total: number;
}
