import type { RegionRow } from "../model/tables/regions.ts";
import type { ToldRegion, ToldTables } from "../model/told.ts";
import { once } from "../values/once.ts";

/** A level of government. */
export type Level = RegionRow["level"];

/** The levels, the highest first; only units of one level are peers. */
export const LEVELS: Level[] = ["province", "prefecture", "county"];

/** Rows by the level of their place, the highest level first; levels without rows are left out. */
export function groupByPlaceLevel<Row extends { region_code: string }>(
  rows: Row[],
  regions: ToldRegion[],
): { level: Level; rows: Row[] }[] {
  const levels = new Map(regions.map(({ code, level }) => [code, level]));
  return LEVELS.map((level) => ({
    level,
    rows: rows.filter(({ region_code }) => levels.get(region_code) === level),
  })).filter((group) => group.rows.length > 0);
}

/**
 * Tells the level of the place of a report by its id.
 * @throws where the report or its place is not in the tables: a unit is no peer of any until its level is known
 */
export const levelFinder = once(
  ({ reports, regions }: Pick<ToldTables, "reports" | "regions">): ((reportId: string) => Level) => {
    const levels = new Map(regions.map(({ code, level }) => [code, level]));
    const found = new Map(reports.map(({ report_id, region_code }) => [report_id, levels.get(region_code)]));
    return (reportId) => {
      const level = found.get(reportId);
      if (!level) throw new Error(`the level of the place of ${reportId} is not known`);
      return level;
    };
  },
);
