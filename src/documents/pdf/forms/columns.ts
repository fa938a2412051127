import { piecesOf, type Strip, stripsOf } from "../aligned/columns.ts";
import { textsOf } from "../aligned/find.ts";
import { joinHeads } from "../aligned/heads.ts";
import { type TextLine, toLine, toLines } from "../text.ts";

/** So many cells that begin at one place tell where their column does, and how near to it. */
const FEWEST = 2;
const SAME = 0.4;
/** A character may reach this much, in points, into the next column. */
const OVER = 3;

/** The strips between the columns of a block, and its heads. */
export interface BlockColumns {
  strips: Strip[];
  heads: string[];
}

/**
 * The columns of a block: what no line of it prints into parts them, and where a cell prints up to the next one, the place where
 * that and others below its head begin.
 * @returns null where a head stands over no cells or over those of two columns
 */
export function columnsOf(heads: TextLine[], body: TextLine[], least?: number): BlockColumns | null {
  const strips = withEdges(stripsOf([...heads, ...body], least), heads, body);
  const joined = joinHeads(strips, textsOf(heads, strips), textsOf(body, strips));
  return joined && { strips: joined, heads: textsOf(heads, joined) };
}

function withEdges(strips: Strip[], heads: TextLine[], body: TextLine[]): Strip[] {
  const own = stripsOf(heads).filter((gap) => !strips.some(({ from, to }) => from < gap.to && to > gap.from));
  const found = own.flatMap(({ from, to }) => {
    const lines = body.filter((line) =>
      line.glyphs.some(({ left }) => left >= to - SAME && left <= to + OVER),
    );
    const isEdge = body.every(({ glyphs }) =>
      glyphs.every(
        ({ left, right }) => Math.abs(left - to) <= SAME || right <= to + OVER || left >= to + OVER,
      ),
    );
    const stand = lines.every(({ glyphs }) => glyphs.some(({ left }) => Math.abs(left - to) <= SAME));
    const apart = lines.filter(
      ({ glyphs }) => !glyphs.some(({ left, right }) => right > from && left < to - SAME),
    );
    return isEdge && stand && lines.length >= FEWEST && apart.length > 0
      ? [{ from: to - SAME, to: to - SAME }]
      : [];
  });
  return [...strips, ...found].sort((a, b) => a.from - b.from);
}

/** The lines of each column, each at its own baseline. */
export function byColumn(lines: TextLine[], strips: Strip[]): TextLine[][] {
  const pieces = lines.map((line) => piecesOf(line, strips));
  return [...strips, null].map((_, column) => toLines(pieces.flatMap((own) => own[column]?.glyphs ?? [])));
}

/** The lines without what stands left of an edge, and without a line that is taken apart. */
export function behind(lines: TextLine[], edge: number, apart: TextLine | undefined): TextLine[] {
  return lines.flatMap((line) => {
    const glyphs = line.glyphs.filter(
      (glyph) => (glyph.left + glyph.right) / 2 > edge && !apart?.glyphs.includes(glyph),
    );
    return glyphs.length > 0 ? [toLine(glyphs)] : [];
  });
}
