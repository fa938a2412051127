import { parseLines } from "../model/place.ts";
import type { ProvenanceRow } from "../model/tables/provenance.ts";
import { once } from "../values/once.ts";

/** The printed lines a figure stands on. */
export type Lines = number[];

/** Neighbouring lines as one run: 114–118 is one place, 293 and 381 are two. */
export function lineRuns(lines: Lines): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && line <= run.last + 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}

/** Finds where a published number stands: its own lines where provenance knows them, else those of its row. */
export type LineFinder = (row: { line: string }, id: string, column: string) => Lines;

/** @param table the table whose numbers are asked for; row ids are unique in it */
export function lineFinder(table: ProvenanceRow["table"], provenance: ProvenanceRow[]): LineFinder {
  const known = linesByFigure(provenance);
  return (row, id, column) => known.get(`${table} ${id} ${column}`) ?? parseLines(row.line);
}

const linesByFigure = once((provenance: ProvenanceRow[]) => {
  const known = new Map<string, Lines>();
  for (const { table, row_id, column, line } of provenance) {
    const key = `${table} ${row_id} ${column}`;
    known.set(key, [...new Set([...(known.get(key) ?? []), ...parseLines(line)])]);
  }
  return known;
});
