import type { RegionRow } from "../model/tables/regions.ts";
import type { ToldRegion, ToldTables } from "../model/told.ts";

/** Levels of government, the highest first; only units of one level are peers. */
export const LEVELS: RegionRow["level"][] = ["province", "prefecture", "county"];

/** Rows by the level of their place, the highest level first; levels without rows are left out. */
export function groupByPlaceLevel<Row extends { region_code: string }>(
  rows: Row[],
  regions: ToldRegion[],
): { level: RegionRow["level"]; rows: Row[] }[] {
  const levels = new Map(regions.map(({ code, level }) => [code, level]));
  return LEVELS.map((level) => ({
    level,
    rows: rows.filter(({ region_code }) => levels.get(region_code) === level),
  })).filter((group) => group.rows.length > 0);
}

/** The level of the place of each report. */
export function levelsOfReports({
  reports,
  regions,
}: Pick<ToldTables, "reports" | "regions">): Map<string, RegionRow["level"]> {
  const levels = new Map(regions.map(({ code, level }) => [code, level]));
  return new Map(
    reports.map(({ report_id, region_code }) => [report_id, levels.get(region_code) ?? "county"]),
  );
}
