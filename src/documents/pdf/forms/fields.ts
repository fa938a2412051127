import { FIELDS, SCORE_FIELDS, UNPUBLISHED_FIELDS } from "../../../model/labels/fields.ts";
import { fold } from "../../../values/fold.ts";
import { type Strip, stripsOf } from "../aligned/columns.ts";
import { textOf } from "../aligned/shape.ts";
import type { TextLine } from "../text.ts";
import { byColumn } from "./columns.ts";

/** A row of labels, each before its value: what stands between the strips that part them. */
export interface FieldRow {
  strips: Strip[];
  cells: TextLine[][];
}

/** The rows of fields above the first block of a form, and the first of their lines. */
export interface Fields {
  from: number;
  rows: FieldRow[];
}

/** A gap this wide, in sizes, parts a label from its value. */
const GAP = 0.6;
/** No row has more lines, and none of its lines is further from the next, in sizes. */
const MOST_LINES = 5;
const PITCH = 1.6;
/** How far apart, in sizes, the anchors of one row may be. */
const SAME = 0.2;

/**
 * The rows of fields that end these lines: labels known by name, each with its value beside it.
 * @returns null where lines right above the end are no such rows, or may be parted in two ways
 */
export function fieldsOf(lines: TextLine[]): Fields | null {
  const ways = new Array<number>(lines.length + 1).fill(0);
  const rows = new Map<number, { row: FieldRow; end: number }>();
  ways[lines.length] = 1;
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    for (let end = at + 1; end <= Math.min(lines.length, at + MOST_LINES); end++) {
      const rest = ways[end] ?? 0;
      const row = rest > 0 ? rowOf(lines.slice(at, end)) : null;
      if (!row) continue;
      ways[at] = Math.min(2, (ways[at] ?? 0) + rest);
      rows.set(at, { row, end });
    }
    if ((ways[at] ?? 0) > 0) from = at;
  }
  if (ways[from] !== 1) return null;
  const found: FieldRow[] = [];
  for (let at = from; at < lines.length; ) {
    const own = rows.get(at);
    if (!own) return null;
    found.push(own.row);
    at = own.end;
  }
  return { from, rows: found };
}

const isField = (text: string): boolean => {
  const label = fold(text).replaceAll(/\([^()]*\)|[:：]$/g, "");
  return [FIELDS, UNPUBLISHED_FIELDS, SCORE_FIELDS].some((labels) => Object.hasOwn(labels, label));
};

function rowOf(lines: TextLine[]): FieldRow | null {
  const isNear = lines
    .slice(1)
    .every((line, index) => line.baseline - (lines[index]?.baseline ?? 0) <= PITCH * line.size);
  if (!isNear) return null;
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  const strips = stripsOf(lines).filter(({ from, to }) => to - from >= GAP * size);
  const cells = byColumn(lines, strips);
  const areFields = cells.map((own) => isField(textOf(own)));
  // a label, and its value or nothing
  const isRow = areFields[0] === true && areFields.every((own, index) => own || areFields[index - 1]);
  return isRow && isAligned(cells, size) && cells.every(isFull) ? { strips, cells } : null;
}

function isAligned(cells: TextLine[][], size: number): boolean {
  const ends = cells.map((own) => ({ top: own[0]?.baseline ?? 0, bottom: own.at(-1)?.baseline ?? 0 }));
  const spread = (all: number[]) => Math.max(...all) - Math.min(...all);
  return [
    ends.map(({ top }) => top),
    ends.map(({ bottom }) => bottom),
    ends.map(({ top, bottom }) => (top + bottom) / 2),
  ].some((anchors) => spread(anchors) <= SAME * size);
}

// only the last line of a cell ends early
function isFull(lines: TextLine[]): boolean {
  const widest = Math.max(...lines.map(({ left, right }) => right - left));
  return lines.slice(0, -1).every(({ left, right, size }) => right - left >= widest - size);
}
