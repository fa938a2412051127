import type { YearPair } from "./comparability.ts";
import type { Panel } from "./panels.ts";
import type { Track } from "./tracks.ts";

/** Every two neighbouring years of a project, the earlier first: what changed, or why that cannot be said. */
export function neighbours(tracks: Track[]): YearPair[] {
  return tracks.flatMap(({ points, pairs }) =>
    pairs.filter(({ earlier, later }) => points.indexOf(later) === points.indexOf(earlier) + 1),
  );
}

/** Years between the first and the last of a panel of which nothing was collected. */
export function gapsOf({ years }: Panel): number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return span.filter((year) => !years.includes(year));
}
