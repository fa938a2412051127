import { type TextLine, toLines } from "./text.ts";

/** Lines that follow one another, and how far they reach. */
interface Column {
  lines: TextLine[];
  left: number;
  right: number;
}

/** A gap this wide, in sizes, parts two columns of text. */
const GUTTER = 1;
/** So many lines have text on both sides of it, each side at least this many characters wide. */
const FEWEST_LINES = 6;
const NARROWEST = 12;
/** Which part of the lines begins and ends where the column does, and how near, in sizes. */
const FLUSH = 0.5;
const NEAR = 1.5;

/**
 * Lines of a page in reading order where text stands in two columns: what stands above, the left one, the right one, what
 * stands below.
 * @param page how far all that it prints reaches
 * @returns null where there are no two columns
 */
export function inColumns(lines: TextLine[], page: { left: number; right: number }): Column[] | null {
  const gutter = findGutter(lines);
  if (gutter === null) return null;
  const crosses = ({ glyphs }: TextLine) =>
    glyphs.some(({ left }) => left < gutter) && glyphs.some(({ right }) => right > gutter)
      ? gapsOf(glyphs).every(({ from, to }) => from > gutter || to < gutter)
      : false;
  const parted = lines.map((line) =>
    gapsOf(line.glyphs).some(({ from, to }) => from < gutter && to > gutter),
  );
  const [first, last] = [parted.indexOf(true), parted.lastIndexOf(true)];
  // a line beside a blank one of the other column belongs to the columns too
  const top = lines.findLastIndex((line, index) => index < first && crosses(line)) + 1;
  const below = lines.findIndex((line, index) => index > last && crosses(line));
  const end = below === -1 ? lines.length : below;
  const inside = lines.slice(top, end);
  if (inside.some(crosses)) return null;
  const glyphs = inside.flatMap((line) => line.glyphs);
  const sides = [
    toLines(glyphs.filter(({ left }) => left < gutter)),
    toLines(glyphs.filter(({ left }) => left >= gutter)),
  ].map(toColumn);
  if (!sides.every(isText)) return null;
  const [above, behind] = [lines.slice(0, top), lines.slice(end)].map((own) => ({ ...page, lines: own }));
  return [above, ...sides, behind].flatMap((column) => (column && column.lines.length > 0 ? [column] : []));
}

// the place that has a gap in most of the lines with one gap
function findGutter(lines: TextLine[]): number | null {
  const gaps = lines.flatMap(({ glyphs }) => {
    const own = gapsOf(glyphs);
    return own.length === 1 ? own : [];
  });
  const ends = gaps
    .flatMap(({ from, to }) => [
      { x: from, step: 1 },
      { x: to, step: -1 },
    ])
    .sort((a, b) => a.x - b.x || a.step - b.step);
  let [open, most, best]: [number, number, number | null] = [0, FEWEST_LINES - 1, null];
  ends.forEach(({ x, step }, index) => {
    open += step;
    const next = ends[index + 1]?.x ?? x;
    if (open > most && next > x) [most, best] = [open, (x + next) / 2];
  });
  return best;
}

function gapsOf(glyphs: TextLine["glyphs"]): { from: number; to: number }[] {
  return glyphs.slice(1).flatMap((glyph, index) => {
    const before = glyphs[index] ?? glyph;
    return glyph.left - before.right > GUTTER * glyph.size ? [{ from: before.right, to: glyph.left }] : [];
  });
}

function toColumn(lines: TextLine[]): Column {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  return { lines, left, right: lines.reduce((most, line) => Math.max(most, line.right), 0) };
}

// running text is as wide as its column in most lines, as no column of a table is
function isText({ lines, left, right }: Column): boolean {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  const flush = lines.filter((line) => right - line.right < NEAR * size && line.left - left < NEAR * size);
  return (
    lines.length >= FEWEST_LINES && right - left >= NARROWEST * size && flush.length >= lines.length * FLUSH
  );
}
