import type { Glyph } from "../marks.ts";
import { type TextLine, toLine } from "../text.ts";

/** A strip of a page that no line of a table prints into, from its left to its right. */
export interface Strip {
  from: number;
  to: number;
}

/** How wide such a strip is at least, in sizes: the padding of the narrowest tables is wider, no gap in a word is as wide. */
const NARROWEST = 0.25;
/** Characters reach this much, in points, over their own width. */
const OVER = 0.3;

/**
 * The strips between the columns of these lines, from the left.
 * @param narrowest how wide each is at least, in sizes
 */
export function stripsOf(lines: TextLine[], narrowest = NARROWEST): Strip[] {
  const least = narrowest * sizeOf(lines);
  const glyphs = lines.flatMap((line) => line.glyphs).sort((a, b) => a.left - b.left);
  const strips: Strip[] = [];
  let reached = glyphs[0]?.right ?? 0;
  for (const { left, right } of glyphs) {
    if (left - reached >= least) strips.push({ from: reached, to: left });
    reached = Math.max(reached, right);
  }
  return strips;
}

/** What a line leaves free of the strips; null where it prints over all of one of them. */
export function narrowed(strips: Strip[][], line: TextLine): Strip[][] | null {
  const left = strips.map((free) => free.flatMap((strip) => freeOf(strip, line)));
  return left.every((free) => free.length > 0) ? left : null;
}

/** What a line leaves free of a strip, as far as it is wide enough to part columns. */
export function freeOf({ from, to }: Strip, { glyphs, size }: TextLine): Strip[] {
  const free: Strip[] = [];
  let start = from;
  for (const glyph of glyphs) {
    if (glyph.right - OVER <= start || glyph.left + OVER >= to) continue;
    free.push({ from: start, to: glyph.left });
    start = glyph.right;
  }
  free.push({ from: start, to });
  return free.filter((own) => own.to - own.from >= NARROWEST * size);
}

/** What a line prints in each column between the strips; null where it prints nothing. */
export function piecesOf({ glyphs }: TextLine, strips: Strip[]): (TextLine | null)[] {
  const own: Glyph[][] = [...strips, null].map(() => []);
  for (const glyph of glyphs) {
    const middle = (glyph.left + glyph.right) / 2;
    let column = 0;
    for (const { from, to } of strips) if ((from + to) / 2 < middle) column += 1;
    own[column]?.push(glyph);
  }
  return own.map((some) => (some.length > 0 ? toLine(some) : null));
}

const sizeOf = (lines: TextLine[]): number => lines.reduce((most, { size }) => Math.max(most, size), 0);

/** The text of a cell whose lines are known to be its own. */
export function join(lines: TextLine[]): string {
  return lines.reduce((text, { text: next }) => {
    const isWord = /[a-z]$/i.test(text) && /^[a-z]/i.test(next);
    return isWord ? `${text} ${next}` : text + next;
  }, "");
}

/** A figure with its sign and unit, and what begins another. */
const FIGURE = /^[≥≤<>=＞＜]?\d[\d,.]*(?![\d,.])\D{1,3}$/;
const PLAIN = /^[≥≤<>=＞＜]?\d[\d,.]*\D{0,3}$/;

/** Whether two texts are figures of their own, which no one cell prints after one another; without a unit they may be one. */
export function areTwoFigures(above: string, below: string): boolean {
  if (/^[≥≤<>=＞＜]\s?\d/.test(below)) return /\d/.test(above);
  return FIGURE.test(above) && PLAIN.test(below);
}
