import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ToldTables } from "../model/told.ts";
import type { ProgrammeId } from "../model/words.ts";
import { comparePair, type YearPair, type YearPoint } from "./comparability.ts";

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

/** A project's name without its own year, so that it can be found again; another year is kept as its distance. */
export function projectKey({ name, fiscal_year }: Pick<EvaluationRow, "name" | "fiscal_year">): string {
  const dated = name.replace(/(20\d{2})\s*年?度?/g, (_, year) => {
    const distance = Number(year) - fiscal_year;
    return distance === 0 ? "" : `(${distance > 0 ? "+" : ""}${distance})`;
  });
  return dated.replace(/\s+/g, "");
}

/** Every project of the reports through the years. */
export function tracksOf({ reports, evaluations }: Pick<ToldTables, "reports" | "evaluations">): Track[] {
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
