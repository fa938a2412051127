import { isOfTable } from "../../captions.ts";
import { isColumnHead } from "../../labels.ts";
import { stripsOf } from "../aligned/columns.ts";
import { textsOf } from "../aligned/find.ts";
import { NEAR } from "../grid.ts";
import type { LineAcross, PagePart, ProsePart } from "../page.ts";
import type { TextLine } from "../text.ts";

/** What stands between two ruling lines across, one below the other: a row of the table they rule. */
export interface RuledBand {
  top: number;
  bottom: number;
  lines: TextLine[];
}

/** A place where ruling lines across stand, how far they reach, where they go, and where their pieces end. */
export interface RuledLevel {
  at: number;
  left: number;
  right: number;
  spans: { from: number; to: number }[];
  ends: number[];
}

/** The bands of one page: one more level than bands, and the lines of the part they take, the last left out. */
export interface BandedStretch {
  part: ProsePart;
  from: number;
  to: number;
  levels: RuledLevel[];
  bands: RuledBand[];
}

/** A table with ruling lines between its rows and none between its columns, over one or more pages. */
export interface BandedTable {
  left: number;
  right: number;
  /** Where pieces of its lines begin and end inside of it: there a column does. */
  ends: number[];
  stretches: BandedStretch[];
}

/** How far the edges of a table may be apart on two pages. */
const SAME_SIDE = 4;
/** A baseline stands at least this much of its size above the line below it. */
const ABOVE = 0.1;
/** So many bands make a table; a frame and the line below the heads of columns are two of them. */
const FEWEST_BANDS = 3;
/** A gap this wide, in sizes, stands between two cells. */
const CELL_GAP = 1;

/** The tables that ruling lines across draw among the running text of these parts. */
export function findBanded(parts: PagePart[]): BandedTable[] {
  const tables: BandedTable[] = [];
  // a table that reaches the end of its page
  let open: { page: number; table: BandedTable } | undefined;
  for (const part of parts) {
    const before = open;
    open = undefined;
    if ("table" in part) continue;
    for (const found of bandsOf(part)) {
      const goesOn =
        before && before.page + 1 === part.page && found.from === 0 && isSame(before.table, found)
          ? before.table
          : undefined;
      const own = goesOn ? found : trimmed(found);
      if (!own) continue;
      const { left, right } = sidesOf(own.levels);
      const table = goesOn ?? { left, right, ends: [], stretches: [] };
      table.stretches.push(own);
      table.ends = places([...table.ends, ...endsOf(own.levels, left, right)]);
      if (!goesOn) tables.push(table);
      open = own.to === part.lines.length ? { page: part.page, table } : undefined;
    }
  }
  return tables.filter(
    ({ stretches }) => stretches.reduce((sum, { bands }) => sum + bands.length, 0) >= FEWEST_BANDS,
  );
}

const isSame = ({ left, right }: BandedTable, { levels }: BandedStretch): boolean => {
  const own = sidesOf(levels);
  return Math.abs(own.left - left) < SAME_SIDE && Math.abs(own.right - right) < SAME_SIDE;
};

// levels that follow one another, with lines between each two that stand within both their ends
function bandsOf(part: ProsePart): BandedStretch[] {
  const [first, last] = [part.lines[0], part.lines.at(-1)];
  if (!first || !last) return [];
  const levels = toLevels(part.rules);
  const found: BandedStretch[] = [];
  let own: BandedStretch | null = null;
  let at = 0;
  for (const level of levels) {
    const from = at;
    while (at < part.lines.length && isAbove(part.lines[at], level.at)) at += 1;
    const lines = part.lines.slice(from, at);
    const above = own?.levels.at(-1);
    if (own && above && lines.length === 0 && level.at - above.at <= NEAR * 2) continue;
    const { left, right } = sidesOf([...(own?.levels ?? []), level]);
    const isInside = lines.every((line) => line.left >= left - NEAR && line.right <= right + NEAR);
    if (own && above && lines.length > 0 && isInside && overlap(own.levels, level)) {
      own.levels.push(level);
      own.bands.push({ top: above.at, bottom: level.at, lines });
      own.to = at;
    } else {
      if (own && own.bands.length > 0) found.push(own);
      own = { part, from: at, to: at, levels: [level], bands: [] };
    }
  }
  if (own && own.bands.length > 0) found.push(own);
  return found.flatMap(apart);
}

const isAbove = (line: TextLine | undefined, at: number): boolean =>
  line !== undefined && line.baseline + ABOVE * line.size < at + NEAR;

function overlap(levels: RuledLevel[], level: RuledLevel): boolean {
  const [own, next] = [sidesOf(levels), sidesOf([level])];
  const both = Math.min(own.right, next.right) - Math.max(own.left, next.left);
  return both > 0.5 * Math.min(own.right - own.left, next.right - next.left);
}

function toLevels(rules: LineAcross[]): RuledLevel[] {
  const groups: LineAcross[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    if (last?.[0] && rule.at - last[0].at <= NEAR) last.push(rule);
    else groups.push([rule]);
  }
  return groups.map(toLevel);
}

function toLevel(rules: LineAcross[]): RuledLevel {
  const spans: RuledLevel["spans"] = [];
  for (const { from, to } of rules.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from - last.to <= NEAR) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  const [left, right] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  return {
    at: rules[0]?.at ?? 0,
    left,
    right,
    spans,
    ends: places(rules.flatMap(({ from, to }) => [from, to])),
  };
}

/** From where to where the widest of these levels reach. */
function sidesOf(levels: RuledLevel[]): { left: number; right: number } {
  const left = levels.reduce((least, level) => Math.min(least, level.left), Number.POSITIVE_INFINITY);
  return { left, right: levels.reduce((most, level) => Math.max(most, level.right), 0) };
}

function endsOf(levels: RuledLevel[], left: number, right: number): number[] {
  const all = levels.flatMap(({ ends }) => ends);
  return places(all.filter((x) => x > left + SAME_SIDE && x < right - SAME_SIDE));
}

function places(all: number[]): number[] {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted.filter((x, index) => index === 0 || x - (sorted[index - 1] ?? x) > NEAR);
}

/** Whether what stands in a band is one piece, as a title or a paragraph between two tables is. */
function isOnePiece({ lines }: Pick<RuledBand, "lines">): boolean {
  return lines.every(({ glyphs, size }) =>
    glyphs.every((glyph, index) => glyph.left - (glyphs[index - 1] ?? glyph).right <= CELL_GAP * size),
  );
}

/** No title of a table is longer. */
const LONGEST_TITLE = 40;

const isTitle = (line: TextLine): boolean =>
  line.text.length <= LONGEST_TITLE &&
  line.text.includes("表") &&
  isOfTable(line.text) &&
  isOnePiece({ lines: [line] });

// where a table has no line above its first row, its title and that row stand in one band
function withTitlesApart({ bands, levels, ...own }: BandedStretch): BandedStretch {
  const parts = bands.map((band) => {
    const [first] = band.lines;
    const end = band.lines.findIndex((line) => !isOnePiece({ lines: [line] }));
    const above = band.lines[end - 1];
    if (!first || !above || !isTitle(first) || !isFarBelow(band)) return [band];
    const middle = above.baseline + ABOVE * above.size;
    const [lines, rest] = [band.lines.slice(0, end), band.lines.slice(end)];
    return [
      { ...band, bottom: middle, lines },
      { ...band, top: middle, lines: rest },
    ];
  });
  const ruled = parts.flatMap((part, index) => {
    const [level, below] = [levels[index], levels[index + 1]];
    const middle = part.length > 1 && part[0] && below ? [{ ...below, at: part[0].bottom }] : [];
    return level ? [level, ...middle] : [];
  });
  return { ...own, bands: parts.flat(), levels: [...ruled, ...levels.slice(bands.length)] };
}

// text between two tables stands between their lines, too: in one piece, above a band that names columns anew
function apart(stretch: BandedStretch): BandedStretch[] {
  const own = withTitlesApart(stretch);
  const found: BandedStretch[] = [];
  let start = 0;
  own.bands.forEach((band, index) => {
    const above = own.bands[index - 1];
    if (!above || !isOnePiece(above)) return;
    if (!above.lines.some(isTitle) && !isFarBelow(above) && !namesColumns(band)) return;
    found.push(slice(own, start, index - 1));
    start = index;
  });
  return [...found, slice(own, start, own.bands.length)].filter(({ bands }) => bands.length > 0);
}

/** So many heads of columns are known by name at least. */
const FEWEST_KNOWN = 2;

function namesColumns({ lines }: RuledBand): boolean {
  return textsOf(lines, stripsOf(lines)).filter(isColumnHead).length >= FEWEST_KNOWN;
}

/** Text that stands this much of its size further from the line above than cells do stands between two tables. */
const FAR_BELOW = 1.6;

function isFarBelow({ top, lines: [first] }: RuledBand): boolean {
  return first !== undefined && first.baseline - top > FAR_BELOW * first.size;
}

function slice(own: BandedStretch, start: number, end: number): BandedStretch {
  const before = own.bands.slice(0, start).reduce((sum, { lines }) => sum + lines.length, 0);
  const bands = own.bands.slice(start, end);
  const count = bands.reduce((sum, { lines }) => sum + lines.length, 0);
  const from = own.from + before;
  return { ...own, from, to: from + count, levels: own.levels.slice(start, end + 1), bands };
}

// what stands in one piece above the first row and below the last is running text
function trimmed(own: BandedStretch): BandedStretch | null {
  const start = own.bands.findIndex((band) => !isOnePiece(band));
  if (start === -1) return null;
  return slice(own, start, own.bands.findLastIndex((band) => !isOnePiece(band)) + 1);
}
