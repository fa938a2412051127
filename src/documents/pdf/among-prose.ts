import type { PagePart, ProsePart, TablePart } from "./page.ts";

/** A table that was found in the running text of a page: from which of its lines to which, the last not among them. */
export interface FoundTable {
  stretch: { part: ProsePart; from: number; to: number };
  table: TablePart;
}

/** The parts of pages with tables in the place of the lines they were found in; those of one part stand in their order. */
export function amongProse(parts: PagePart[], found: FoundTable[]): PagePart[] {
  const placed = Map.groupBy(found, ({ stretch }) => stretch.part);
  return parts.flatMap((part) => ("table" in part ? part : cutOut(part, placed.get(part) ?? [])));
}

function cutOut(part: ProsePart, tables: FoundTable[]): PagePart[] {
  const cut: PagePart[] = [];
  let at = 0;
  const prose = (to: number) => {
    if (to > at) cut.push({ ...part, lines: part.lines.slice(at, to) });
  };
  for (const { stretch, table } of tables) {
    prose(stretch.from);
    cut.push(table);
    at = stretch.to;
  }
  prose(part.lines.length);
  return cut;
}
