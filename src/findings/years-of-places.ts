import type { ToldTables } from "../model/told.ts";

/** What a place has and what would have to be collected to compare it. */
export interface YearsOfPlace {
  region: string;
  place: string;
  years: number[];
  /** Years between the first and the last that are not collected. */
  missing: number[];
}

/** For every place with a report the years that are there and those that are missing between them. */
export function yearsByPlace({ reports, regions }: Pick<ToldTables, "reports" | "regions">): YearsOfPlace[] {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const groups = Map.groupBy(reports, ({ region_code }) => region_code);
  return [...groups].map(([region, own]) => {
    const years = [...new Set(own.map(({ fiscal_year }) => fiscal_year))].toSorted((a, b) => a - b);
    const [first = 0] = years;
    const span = Array.from({ length: (years.at(-1) ?? first) - first + 1 }, (_, index) => first + index);
    const missing = span.filter((year) => !years.includes(year));
    return { region, place: names.get(region) ?? region, years, missing };
  });
}
