import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ToldTables } from "../model/told.ts";
import type { ProgrammeId } from "../model/words.ts";
import { comparePair, type YearPair, type YearPoint } from "./comparability.ts";
import { type Panel, panelsOf } from "./panels.ts";

/** One project of one place through the years, whoever published it and on whatever form. */
export interface Track {
  id: string;
  region: string;
  programme: ProgrammeId;
  name: string;
  points: YearPoint[];
  /** Every pair of years, whether it can be compared or not. */
  pairs: YearPair[];
}

/** Everything that can be said of change over the years. */
export interface YearsView {
  /** The common axis: every year from the first collected to the last. */
  axis: number[];
  tracks: Track[];
  panels: Panel[];
  pairs: YearPair[];
}

type YearTables = Pick<ToldTables, "reports" | "evaluations" | "regions">;

/** Follows every project through the years and judges every pair of them. */
export function viewYears(tables: YearTables): YearsView {
  const tracks = tracksOf(tables);
  const pairs = tracks.flatMap((track) => track.pairs);
  const years = tables.reports.map(({ fiscal_year }) => fiscal_year);
  const first = Math.min(...years);
  const length = years.length > 0 ? Math.max(...years) - first + 1 : 0;
  const axis = Array.from({ length }, (_, index) => first + index);
  return { axis, tracks, pairs, panels: panelsOf(tracks, tables.regions) };
}

/** A project's name without its own year, so that it can be found again; another year is kept as its distance. */
export function projectKey({ name, fiscal_year }: Pick<EvaluationRow, "name" | "fiscal_year">): string {
  const dated = name.replace(/(20\d{2})\s*年?度?/g, (_, year) => {
    const distance = Number(year) - fiscal_year;
    return distance === 0 ? "" : `(${distance > 0 ? "+" : ""}${distance})`;
  });
  return dated.replace(/\s+/g, "");
}

function tracksOf({ reports, evaluations }: YearTables): Track[] {
  const units = new Map(reports.map(({ report_id, publisher }) => [report_id, publisher]));
  const groups = Map.groupBy(
    evaluations,
    (row) => `${row.region_code} ${row.programme} ${isWhole(row) ? "*" : projectKey(row)}`,
  );
  return [...groups.values()].flatMap((rows) => {
    const points = rows
      .map((row) => ({ row, year: row.fiscal_year, unit: units.get(row.report_id) ?? "" }))
      .toSorted((a, b) => a.year - b.year);
    const last = points.at(-1);
    if (!last) return [];
    const { region_code: region, programme, name, evaluation_id: id } = last.row;
    return [{ id, region, programme, name, points, pairs: pairsOf(points) }];
  });
}

// A whole department and a total have no project's name to be found by.
const isWhole = ({ scope }: EvaluationRow) => scope === "department" || scope === "summary";

function pairsOf(points: YearPoint[]): YearPair[] {
  const collected = points.map(({ year }) => year);
  return points.flatMap((earlier, index) =>
    points
      .slice(index + 1)
      .filter(({ year }) => year > earlier.year)
      .map((later) => comparePair(earlier, later, collected)),
  );
}
