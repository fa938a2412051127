import { z } from "zod";

/**
 * Where a text stands in the text the reader saw: 1-based lines, first to last, and the 0-based cell of its line
 * (the text split at tabs); `cell` is null in running text. `origin` says where it stands in a file that is no text:
 * 第3页, Sheet1!C5, 表2行4列3; for display only. `sure`: its characters were told from a picture,
 * and the least certain of them is as sure as this.
 */
export const Place = z.object({
  line: z.int().min(1),
  lastLine: z.int().min(1),
  cell: z.int().min(0).nullable(),
  origin: z.string().optional(),
  sure: z.number().min(0).max(1).optional(),
});
export type Place = z.infer<typeof Place>;

/** Every line of these places, as the tables print them: `L117;L118`; in the order given, so the first is the row's own. */
export function formatLines(...places: Place[]): string {
  return linesOf(places);
}

/** The same of places that may be thousands. */
export function linesOf(places: readonly Place[]): string {
  const [first] = places;
  // nearly every row stands on one line
  if (first && places.every(({ line, lastLine }) => line === first.line && lastLine === line))
    return lineName(first.line);
  const lines = new Set<number>();
  for (const { line, lastLine } of places) for (let own = line; own <= lastLine; own++) lines.add(own);
  return [...lines].map(lineName).join(";");
}

/** A line as the tables name it: the letter keeps `93` a name, which no program adds up or dates. */
export const lineName = (line: number): string => `L${line}`;

/** The numbers of the lines that a cell of a table names: `L117;L118` → 117, 118. */
export function parseLines(cell: string): number[] {
  return cell.split(";").map((name) => Number(name.slice(1)));
}

/** The place that spans all of these; the cell and the origin are those of the first. */
export function spanOf(first: Place, ...others: Place[]): Place {
  const all = [first, ...others];
  const sure = all.flatMap((place) => place.sure ?? []);
  return {
    line: Math.min(...all.map(({ line }) => line)),
    lastLine: Math.max(...all.map(({ lastLine }) => lastLine)),
    cell: first.cell,
    ...(first.origin !== undefined && { origin: first.origin }),
    ...(sure.length > 0 && { sure: Math.min(...sure) }),
  };
}
