import { trailOf } from "../model/above.ts";
import type { Region } from "../model/region.ts";
import { once } from "../values/once.ts";

/** How the folder of a report is named: place, a letter from the second report of a place and year on, year. */
export const REPORT_ID = /^[a-z]+(?:-[a-z]+)*-20\d{2}$/;

/**
 * The name of a place in the ids of its reports: its English name in small letters, with that of its parent before it where
 * another place has the same; provinces keep theirs.
 */
export function slugOf(region: Region, regions: Region[]): string {
  const own = lettersOf(region.en);
  const alone = namesakes(regions).get(own)?.length === 1;
  const parent = trailOf(region.code, regions).at(-2);
  return alone || !parent ? own : `${slugOf(parent, regions)}-${own}`;
}

/** The id of a new report: `changchun-2024`, and where that is taken `changchun-b-2024`. */
export function newReportId(slug: string, year: number, taken: ReadonlySet<string>): string {
  const first = `${slug}-${year}`;
  if (!taken.has(first)) return first;
  for (const letter of "bcdefghijklmnopqrstuvwxyz") {
    const id = `${slug}-${letter}-${year}`;
    if (!taken.has(id)) return id;
  }
  return newReportId(`${slug}-z`, year, taken);
}

const namesakes = once((regions: Region[]) => Map.groupBy(regions, ({ en }) => lettersOf(en)));

const lettersOf = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
