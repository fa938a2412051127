import { trailOf } from "../model/above.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { ToldTables } from "../model/told.ts";
import { once } from "../values/once.ts";

/** How a report is called for short: the place and the year, `长春市 2023`. */
export type PlaceName = (reportId: string) => string;

/** @throws Error where a report is asked for that is not published */
export const placeNames = once(({ reports, regions }: Pick<ToldTables, "reports" | "regions">): PlaceName => {
  const regionNames = new Map(regions.map(({ code, name }) => [code, name]));
  const names = new Map(
    reports.map(({ report_id, region_code, fiscal_year, publisher }) => {
      return [report_id, `${regionNames.get(region_code) ?? publisher} ${fiscal_year}`];
    }),
  );
  return (reportId) => {
    const name = names.get(reportId);
    if (!name) throw new Error(`no report ${reportId} in reports.csv`);
    return name;
  };
});

/** The place with those above it, from the top: 甘肃省 › 张掖市 › 民乐县. */
export function regionTrail({ region_code }: ReportRow, regions: ToldTables["regions"]): string[] {
  return trailOf(region_code, regions).map(({ name }) => name);
}
