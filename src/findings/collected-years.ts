import type { ReportRow } from "../model/tables/reports.ts";
import type { ToldTables } from "../model/told.ts";

/** What is collected of one place, year by year on the common axis. */
export interface CollectedYears {
  region: string;
  place: string;
  /** The reports and excerpts of each year; none where nothing was collected. */
  years: { year: number; reports: ReportRow[] }[];
  /** How many years have something. */
  count: number;
}

/** Places × years, those with the most years first; `axis` is every year there is to be seen. */
export function collectedYears(
  { reports, regions }: Pick<ToldTables, "reports" | "regions">,
  axis: number[],
): CollectedYears[] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const places = [...Map.groupBy(reports, ({ region_code }) => region_code)].map(([region, own]) => {
    const years = axis.map((year) => ({
      year,
      reports: own.filter(({ fiscal_year }) => fiscal_year === year),
    }));
    const count = years.filter((year) => year.reports.length > 0).length;
    return { region, place: names.get(region) ?? region, years, count };
  });
  return places.toSorted((a, b) => b.count - a.count);
}
