import { isWhole } from "../aligned/rows.ts";
import {
  type AlignedPage,
  type Alignment,
  type KnownColumn,
  type LineGroup,
  textOf,
} from "../aligned/shape.ts";
import type { TextLine } from "../text.ts";

/** What a column of a block holds, as far as it tells rows. */
export interface RowColumn extends KnownColumn {
  /** What its cells are, where they are figures; a figure may go on in a narrow column. */
  figure: RegExp | null;
  /** Whether its cells may hold paragraphs, so that a line that ends early does not end a cell. */
  isText: boolean;
}

/** The lines of one page of a block by columns, and what is believed of them. */
export interface PageLines {
  columns: TextLine[][];
  alignment: Alignment;
  isFirst: boolean;
  isLast: boolean;
  rules: AlignedPage["rules"];
  /** The baseline of the row of the total. */
  total: number | null;
  /** Whether cells are a row by what they print. */
  isRow: (cells: RowCells) => boolean;
}

/** How far apart the anchors of a row, and baselines that are one, may be in sizes; no line of a cell is further from its next. */
const SAME = 0.2;
const WIDEST_PITCH = 2.2;
const NEAREST = 0.9;
/** By how much, in points, rows are further apart than the lines of a cell where they are apart at all. */
const APART = 0.6;
/** No row has more lines. */
const MOST_LINES = 60;

/** Lines that are one row: what it prints in each column. */
export type RowCells = (LineGroup | null)[];

/**
 * The rows of a page: its lines from the top, parted so that each row prints whole cells, what every row prints, and all of them
 * as the block is aligned. A row that a page break cuts begins at its top, and goes on at the top of the next page.
 * @returns null where there is no such parting, or more than one
 */
export function partition(page: PageLines, columns: RowColumn[]): RowCells[] | null {
  for (const pitch of pitchesOf(page.columns)) {
    const rows = partInto(page, columns, pitch + APART);
    if (rows) return rows;
  }
  return partInto(page, columns, 0);
}

// how near two lines of each column stand, the furthest first
function pitchesOf(columns: TextLine[][]): number[] {
  const nearest = columns.flatMap((lines) => {
    const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
    const least = Math.min(...gaps);
    return least <= WIDEST_PITCH * (lines[0]?.size ?? 0) ? [least] : [];
  });
  const sorted = nearest.sort((a, b) => b - a);
  return sorted.filter((pitch, index) => index === 0 || (sorted[index - 1] ?? 0) - pitch > APART);
}

// rows that are apart by more than the lines of a cell are, where there are such
function partInto(page: PageLines, columns: RowColumn[], least: number): RowCells[] | null {
  const levels = levelsOf(page.columns.flat());
  if (levels.length === 0) return null;
  const ways = new Array<number>(levels.length + 1).fill(0);
  const ends = new Array<number>(levels.length).fill(0);
  const cells = new Map<number, RowCells>();
  ways[levels.length] = 1;
  for (let from = levels.length - 1; from >= 0; from--) {
    for (let to = from; to < Math.min(levels.length, from + MOST_LINES); to++) {
      const rest = ways[to + 1] ?? 0;
      const next = levels[to + 1];
      if (rest === 0 || (next && next.top - (levels[to]?.bottom ?? 0) < least)) continue;
      const own = rowOf(page, columns, levels, from, to);
      if (!own) continue;
      ways[from] = Math.min(2, (ways[from] ?? 0) + rest);
      ends[from] = to + 1;
      cells.set(from, own);
    }
  }
  if (ways[0] !== 1) return null;
  const rows: RowCells[] = [];
  for (let at = 0; at < levels.length; at = ends[at] ?? levels.length) rows.push(cells.get(at) ?? []);
  return rows;
}

// baselines from the top, those of one line as one
function levelsOf(lines: TextLine[]): { top: number; bottom: number }[] {
  const levels: { top: number; bottom: number }[] = [];
  for (const { baseline, size } of lines.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = levels.at(-1);
    if (last && baseline - last.top <= SAME * size) last.bottom = baseline;
    else levels.push({ top: baseline, bottom: baseline });
  }
  return levels;
}

function rowOf(
  page: PageLines,
  columns: RowColumn[],
  levels: { top: number; bottom: number }[],
  from: number,
  to: number,
): RowCells | null {
  const [top, bottom] = [levels[from]?.top ?? 0, levels[to]?.bottom ?? 0];
  const cells = page.columns.map((lines) =>
    toGroup(lines.filter(({ baseline }) => baseline >= top && baseline <= bottom)),
  );
  const isLast = to === levels.length - 1;
  if (!cells.every((cell, column) => !cell || isCell(cell, columns[column], page))) return null;
  const isTotal = page.total !== null && page.total >= top && page.total <= bottom;
  // what a page break leaves of a row, and what stands of it above the break
  const isRest = from === 0 && !page.isFirst && !isTotal;
  const isCut = isLast && !page.isLast;
  const isFull = isTotal || page.isRow(cells);
  const stands = (alignment: Alignment) => isAligned(cells, alignment);
  if (isFull && stands(page.alignment)) return cells;
  if (isCut && isFull && stands("top")) return cells;
  const hasFigure = columns.some(({ figure }, column) => figure !== null && cells[column] !== null);
  return isRest && !hasFigure && stands("top") ? cells : null;
}

function toGroup(lines: TextLine[]): LineGroup | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const middle = (first.baseline + last.baseline) / 2;
  return { lines, anchor: middle, middle, size: lines.reduce((most, { size }) => Math.max(most, size), 0) };
}

function isCell(cell: LineGroup, column: RowColumn | undefined, page: PageLines): boolean {
  if (!column) return false;
  if (!areApart(cell.lines) || isBroken(cell.lines)) return false;
  if (column.figure && !column.figure.test(textOf(cell.lines))) return false;
  return (column.isText && cell.lines.length > 1) || isWhole(cell, column, page.rules);
}

/** Whether lines stand as far apart as those of one cell: what is nearer is of two. */
export function areApart(lines: TextLine[]): boolean {
  return lines.every((line, index) => {
    const above = lines[index - 1];
    return !above || line.baseline - above.baseline >= NEAREST * line.size;
  });
}

function isBroken(lines: TextLine[]): boolean {
  return lines.some((line, index) => {
    const above = lines[index - 1];
    return above !== undefined && line.baseline - above.baseline > WIDEST_PITCH * line.size;
  });
}

function isAligned(cells: RowCells, alignment: Alignment): boolean {
  const anchors = cells.flatMap((cell) => {
    const [first, last] = [cell?.lines[0], cell?.lines.at(-1)];
    if (!cell || !first || !last) return [];
    return { top: first.baseline, bottom: last.baseline, middle: cell.middle }[alignment];
  });
  const size = Math.max(...cells.map((cell) => cell?.size ?? 0));
  return Math.max(...anchors) - Math.min(...anchors) <= SAME * size;
}
