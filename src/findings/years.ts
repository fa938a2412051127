import type { ToldTables } from "../model/told.ts";
import type { YearPair } from "./comparability.ts";
import { type Panel, panelsOf } from "./panels.ts";
import { type Track, tracksOf } from "./tracks.ts";

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
