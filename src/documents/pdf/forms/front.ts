import { isBlockLabel } from "../../labels.ts";
import { type Strip, stripsOf } from "../aligned/columns.ts";
import { textOf } from "../aligned/shape.ts";
import { type TextLine, toLine } from "../text.ts";

/** A label in front of a block, and the page it stands on. */
export interface FrontLabel {
  page: number;
  lines: TextLine[];
}

/** The strip behind such a column, and the labels in it from the top. */
export interface Front {
  strip: Strip;
  edge: number;
  labels: FrontLabel[];
}

/** No label of a block has more lines. */
const MOST_LINES = 16;
/** A label that fills its cell leaves this much of a size free; so many strips from the left may be the one behind it. */
const NARROW = 0.03;
const MOST_STRIPS = 3;

/**
 * The column of labels in front of the blocks of a form (项目资金, 年度总体目标, 绩效指标): where it ends, and the labels from the top.
 * @param pages the lines of each page that has lines of the blocks
 * @returns null where what stands in front is no such column
 */
export function frontOf(pages: { page: number; lines: TextLine[] }[]): Front | null {
  const all = pages.flatMap(({ lines }) => lines);
  for (const narrowest of [undefined, NARROW])
    for (const strip of stripsOf(all, narrowest).slice(0, MOST_STRIPS)) {
      const front = toFront(pages, strip);
      if (front) return front;
    }
  return null;
}

function toFront(pages: { page: number; lines: TextLine[] }[], strip: Strip): Front | null {
  const edge = (strip.from + strip.to) / 2;
  const labels = pages.flatMap(({ page, lines }) => {
    const own = lines.flatMap((line) => {
      const glyphs = line.glyphs.filter(({ left, right }) => (left + right) / 2 <= edge);
      return glyphs.length > 0 ? [toLine(glyphs)] : [];
    });
    return namesOf(own).map((name) => ({ page, lines: name }));
  });
  const isKnown = labels.length > 0 && labels.every(({ lines }) => isBlockLabel(textOf(lines)));
  return isKnown ? { strip, edge, labels } : null;
}

// the longest names that the lines make, one after another
function namesOf(lines: TextLine[]): TextLine[][] {
  const names: TextLine[][] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    for (let next = at + 1; next <= Math.min(lines.length, at + MOST_LINES); next++)
      if (isBlockLabel(textOf(lines.slice(at, next)))) end = next;
    names.push(lines.slice(at, end));
    at = end;
  }
  return names;
}
