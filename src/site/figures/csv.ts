import type { Voice } from "../language.ts";
import type { Figure } from "./figure.ts";

/** What is taken along of a chart: its columns and cells, each row with its id and the lines it was printed on. */
export function rowsToTake({ columns, cells, refs }: Figure, { say }: Voice): [string[], Figure["cells"]] {
  const { id, lines } = say.site.chart;
  return [[...columns, id, lines], cells.map((row, index) => [...row, ...(refs[index] ?? [null, null])])];
}
