import { isColumnHead } from "../labels.ts";
import { beginsParagraph } from "../running.ts";
import type { FoundBlock } from "../write.ts";
import type { Glyph } from "./marks.ts";
import type { ProsePart } from "./page.ts";
import { cellOf, joinLines, type TextLine, toLine } from "./text.ts";
import { UnruledTable } from "./unruled.ts";

/** A gap this wide, in sizes, stands between two cells; one this wide between two columns all along a block of rows. */
const CELL_GAP = 2;
const COLUMN_GAP = 0.8;
/** One this wide parts the label of a form from what stands beside it. */
const LABEL_GAP = 0.3;
/** A line that begins this much further right, in sizes, begins a paragraph. */
const INDENT = 1;
/** Lines this much further apart than the lines of the page at their nearest have a paragraph's end between them. */
const PARAGRAPH_PITCH = 1.4;
/** Lines nearer than this, in sizes, may be one cell's; rows of a table without ruling lines must be further apart. */
const ROW_PITCH = 1.6;

/** A line with what it needs to know of its page. */
interface Placed {
  page: number;
  line: TextLine;
  left: number;
  right: number;
  /** How far the lines of the page are apart at their nearest. */
  pitch: number;
}

/**
 * What stands between the ruled tables of a document: paragraphs, put together from their lines, and rows of cells where
 * wide gaps part a line.
 * @param parts in order, as far as no table stands between them
 * @throws UnruledTable where cells without ruling lines stand so close that rows cannot be told from lines
 */
export function readProse(parts: ProsePart[]): FoundBlock[] {
  const all = parts.flatMap(({ page, lines, left, right }) => {
    const pitch = pitchOf(lines);
    return lines.map((line) => ({ page, line, left, right, pitch }));
  });
  all.forEach((own, index) => {
    checkRow(own, all[index - 1], all[index + 1]);
  });
  const found: FoundBlock[] = [];
  for (let at = 0; at < all.length; ) {
    const goesOn = splits(all[at]) > 0 ? isNextRow : isNextLine;
    let end = at + 1;
    while (end < all.length && goesOn(all[end - 1], all[end])) end += 1;
    const own = all.slice(at, end);
    found.push(...(goesOn === isNextRow ? toRows(own) : [toParagraph(own)]));
    at = end;
  }
  return found;
}

function splits(placed: Placed | undefined): number {
  return placed ? gapsOf(placed.line, CELL_GAP).length : 0;
}

function gapsOf({ glyphs, size }: TextLine, least: number): { from: number; to: number }[] {
  return glyphs.slice(1).flatMap((glyph, index) => {
    const from = (glyphs[index] ?? glyph).right;
    return glyph.left - from > least * size ? [{ from, to: glyph.left }] : [];
  });
}

function checkRow(own: Placed, ...neighbours: (Placed | undefined)[]): void {
  if (splits(own) < 2) return;
  const { page, line } = own;
  const isClose = neighbours.some(
    (other) => other?.page === page && Math.abs(other.line.baseline - line.baseline) < ROW_PITCH * line.size,
  );
  if (!isClose) return;
  throw new UnruledTable(page, line);
}

function isNextRow(above: Placed | undefined, own: Placed | undefined): boolean {
  return splits(own) > 0 && own?.page === above?.page;
}

function pitchOf(lines: TextLine[]): number {
  return lines.reduce((least, { baseline }, index) => {
    const above = lines[index - 1];
    return above ? Math.min(least, baseline - above.baseline) : least;
  }, Number.POSITIVE_INFINITY);
}

// a paragraph goes on where its line reaches the right margin and the next one begins at the left, right below
function isNextLine(above: Placed | undefined, own: Placed | undefined): boolean {
  if (!above || !own || splits(own) > 0) return false;
  const isFull = above.right - above.line.right < 2 * above.line.size;
  const isApart = own.line.baseline - above.line.baseline > PARAGRAPH_PITCH * own.pitch;
  const begins = beginsParagraph(own.line.text, above.line.text);
  return isFull && !isApart && !begins && own.line.left - own.left < INDENT * own.line.size;
}

function toParagraph(own: Placed[]): FoundBlock {
  const [first] = own;
  const lines = own.map(({ line }) => line);
  const text = joinLines(lines, first?.left ?? 0, first?.right ?? 0).replaceAll("\n", "");
  return { kind: "paragraph", cells: [cellOf(text, first?.page ?? 0, lines)] };
}

// where labels of forms begin and end that stand between gaps
function edgesOfLabels(line: TextLine): number[] {
  const pieces: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const last = pieces.at(-1);
    if (last && glyph.left - (last.at(-1) ?? glyph).right <= LABEL_GAP * line.size) last.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces.flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)];
    const isLabel = isColumnHead(own.map(({ text }) => text).join(""));
    return first && last && isLabel ? [first.left, last.right] : [];
  });
}

// the borders of columns are the gaps that no row of the block prints into
function toRows(rows: Placed[]): FoundBlock[] {
  const glyphs = rows.flatMap(({ line }) => line.glyphs).sort((a, b) => a.left - b.left);
  const size = rows.reduce((most, { line }) => Math.max(most, line.size), 0);
  const labels = rows.flatMap(({ line }) => edgesOfLabels(line));
  const borders: number[] = [];
  let reached = glyphs[0]?.right ?? 0;
  for (const { left, right } of glyphs) {
    const isEdge = labels.some((x) => x >= reached && x <= left);
    if (left - reached > (isEdge ? LABEL_GAP : COLUMN_GAP) * size) borders.push((left + reached) / 2);
    reached = Math.max(reached, right);
  }
  // a cell merged over what are two columns of another row
  const isGrid = rows.every((row) =>
    gapsOf(row.line, CELL_GAP).every(({ from, to }) => borders.some((x) => x >= from && x <= to)),
  );
  if (!isGrid && rows.length > 1) return rows.flatMap((row) => toRows([row]));
  const columnOf = ({ left }: Glyph) => borders.filter((border) => border < left).length;
  return rows.map(({ page, line }) => ({
    kind: "row",
    cells: [...borders, Number.POSITIVE_INFINITY].map((_, column) => {
      const own = line.glyphs.filter((glyph) => columnOf(glyph) === column);
      const lines = own.length > 0 ? [toLine(own)] : [];
      return cellOf(lines[0]?.text ?? "", page, lines);
    }),
  }));
}
