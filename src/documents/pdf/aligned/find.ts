import { isColumnHead } from "../../labels.ts";
import type { PagePart, ProsePart } from "../page.ts";
import type { TextLine } from "../text.ts";
import { join, narrowed, piecesOf, type Strip, stripsOf } from "./columns.ts";

/** The lines of a page that a table takes, from the first to behind the last, and the part they stand in. */
export interface Stretch {
  part: ProsePart;
  from: number;
  to: number;
  /** How many of its lines print the heads of the columns. */
  heads: number;
}

/** A table without ruling lines between its columns, over one or more pages. */
export interface AlignedTable {
  stretches: Stretch[];
}

/** The heads of the columns of a table: the lines they take, and the strips between them. */
interface Heads {
  from: number;
  to: number;
  strips: Strip[];
}

/** No head of a column has more lines. */
const MOST_HEAD_LINES = 5;
/** Lines further apart than this, in sizes, are not of one head, or not of one table. */
const HEAD_PITCH = 1.8;
const FURTHEST = 6;
/** A gap this wide, in sizes, may stand between two heads. */
const HEAD_GAP = 0.5;
/** So many heads of columns are known by name at least. */
const FEWEST_KNOWN = 2;

/** The tables that the running text of these parts holds, as far as the heads of their columns are known by name. */
export function findAligned(parts: PagePart[]): AlignedTable[] {
  const tables: AlignedTable[] = [];
  // a table that reaches the end of its page
  let open: { table: AlignedTable; strips: Strip[][]; said: string } | null = null;
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    if ("table" in part) {
      open = null;
      return;
    }
    let at = 0;
    if (open && before?.page === part.page - 1) {
      const most = open.table.stretches[0]?.heads ?? 0;
      const heads = textOf(part.lines.slice(0, most)) === open.said ? most : 0;
      const grown = grow(part, heads, open.strips);
      if (grown.to > 0) {
        open.table.stretches.push({ part, from: 0, to: grown.to, heads });
        open.strips = grown.strips;
      }
      at = grown.to;
      if (at < part.lines.length) open = null;
    } else open = null;
    while (at < part.lines.length) {
      const heads = headsAt(part.lines, at);
      if (!heads) {
        at += 1;
        continue;
      }
      const grown = grow(
        part,
        heads.to,
        heads.strips.map((strip) => [strip]),
      );
      const { from } = heads;
      const table = { stretches: [{ part, from, to: grown.to, heads: heads.to - from }] };
      tables.push(table);
      at = grown.to;
      open =
        at === part.lines.length
          ? { table, strips: grown.strips, said: textOf(part.lines.slice(heads.from, heads.to)) }
          : null;
    }
  });
  return tables;
}

const textOf = (lines: TextLine[]) => lines.map(({ text }) => text).join("\n");

// the lines from the given one on that print into the same columns
function grow(part: ProsePart, from: number, given: Strip[][]): { to: number; strips: Strip[][] } {
  let [to, strips] = [from, given];
  for (; to < part.lines.length; to++) {
    const [line, above] = [part.lines[to], part.lines[to - 1]];
    if (!line || (above && line.baseline - above.baseline > FURTHEST * line.size)) break;
    const left = narrowed(strips, line);
    if (!left || headsAt(part.lines, to)?.from === to) break;
    strips = left;
  }
  return { to, strips };
}

// heads of columns that begin with the given line: as many of its lines and the next as name most columns
function headsAt(lines: TextLine[], from: number): Heads | null {
  let best: (Heads & { known: number }) | null = null;
  for (let to = from + 1; to <= Math.min(lines.length, from + MOST_HEAD_LINES); to++) {
    const own = lines.slice(from, to);
    const [last, above] = [own.at(-1), own.at(-2)];
    if (last && above && last.baseline - above.baseline > HEAD_PITCH * last.size) break;
    if (!own.some(hasGaps)) continue;
    const strips = stripsOf(own);
    const texts = textsOf(own, strips);
    const known = texts.filter(isColumnHead).length;
    if (known >= FEWEST_KNOWN && known > texts.length / 2 && known >= (best?.known ?? 0))
      best = { from, to, strips, known };
  }
  if (!best) return null;
  // without its first line it would name fewer
  const rest = lines.slice(from + 1, best.to);
  return textsOf(rest, stripsOf(rest)).filter(isColumnHead).length < best.known ? best : null;
}

function hasGaps({ glyphs, size }: TextLine): boolean {
  return glyphs.some((glyph, index) => glyph.left - (glyphs[index - 1] ?? glyph).right > HEAD_GAP * size);
}

/** What these lines print in each column. */
export function textsOf(lines: TextLine[], strips: Strip[]): string[] {
  const pieces = lines.map((line) => piecesOf(line, strips));
  return [...strips, null].map((_, column) =>
    join(pieces.flatMap((own) => own[column] ?? [])).replaceAll(/\s/g, ""),
  );
}
