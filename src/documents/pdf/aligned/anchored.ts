import { isGroup } from "../../labels.ts";
import type { TextLine } from "../text.ts";
import { levelsOf, share } from "./merged.ts";
import { areNested, checkRows, standsForAll } from "./rows.ts";
import {
  type AlignedPage,
  type AlignedRow,
  type Alignment,
  isNameOfSum,
  isSum,
  type KnownColumn,
  type LineGroup,
  type Merged,
  type PageRows,
  textOf,
} from "./shape.ts";

/** A figure of one line, or what stands for none: of these the rows of a table are known. */
const FIGURE = /^(?:[\d,]+(?:\.\d+)?[%％]?|[-—/])$/;
/** How far, in sizes, a line may be from where its row has it. */
const NEAR = 0.2;

/** The columns whose lines below the heads are one figure each. */
export function anchorsOf(pages: AlignedPage[], known: KnownColumn[]): number[] {
  return known.flatMap(({ holds }, column) => {
    const lines = pages.flatMap((page) => bodyOf(page, column));
    const isAnchor = holds === "cells" && lines.length > 1 && lines.every(({ text }) => FIGURE.test(text));
    return isAnchor ? [column] : [];
  });
}

/**
 * The rows of a page, if each has one line of the given column, and all cells stand to it as the table is aligned: below it, above
 * it, or as far above as below.
 * @returns null where the page speaks against it
 */
export function anchoredRows(
  page: AlignedPage,
  known: KnownColumn[],
  alignment: Alignment,
  anchor: number,
): PageRows | null {
  const count = known.filter(({ holds }) => holds !== "cells").length;
  const anchors = bodyOf(page, anchor).map(({ baseline }) => baseline);
  if (anchors.length === 0) return null;
  const bodies = known.slice(count).map((_, index) => bodyOf(page, count + index));
  const columns = cellsOf(bodies, anchors, alignment, page);
  if (!columns) return null;
  const heads = page.columns.map((_, column) => toGroup(headOf(page, column), alignment));
  const hasHeads = heads.some((head) => head !== null);
  const rests = columns.map((cells) => cells?.rest ?? null);
  // what stands above the first row of a further page is the rest of the last one before
  const hasRest = rests.some((rest) => rest !== null);
  if (hasRest && page.isFirst) return null;
  const rows = [
    ...(hasHeads ? [heads.slice(count)] : []),
    ...(hasRest ? [rests] : []),
    ...anchors.map((_, row) => columns.map((cells) => cells?.own[row] ?? null)),
  ].map(toRow);
  const labels: Merged[][] = [];
  for (let column = 0; column < count; column++) {
    // a sum stands for no group
    const end = rows.findLastIndex((row, index) => !isSum(row, labels.flat(), index)) + 1;
    const merged = labelsOf(page, column, known[column], rows, end, alignment, hasHeads);
    if (!merged) return null;
    labels.push(merged);
  }
  const named = labels.flat().map(({ block }) => block);
  if (!checkRows(rows, named, known.slice(count), page)) return null;
  return areNested(labels) ? { rows, labels, levels: levelsOf(rows, alignment) } : null;
}

const bodyOf = ({ columns, below }: AlignedPage, column: number): TextLine[] =>
  (columns[column] ?? []).filter(({ baseline }) => baseline > below);
const headOf = ({ columns, below }: AlignedPage, column: number): TextLine[] =>
  (columns[column] ?? []).filter(({ baseline }) => baseline <= below);

function toGroup(lines: TextLine[], alignment: Alignment): LineGroup | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const middle = (first.baseline + last.baseline) / 2;
  const anchor = alignment === "top" ? first.baseline : alignment === "bottom" ? last.baseline : middle;
  return { lines, anchor, middle, size: lines.reduce((most, { size }) => Math.max(most, size), 0) };
}

function toRow(cells: (LineGroup | null)[]): AlignedRow {
  const lines = cells.flatMap((cell) => cell?.lines ?? []).map(({ baseline }) => baseline);
  const anchor = cells.find((cell) => cell !== null)?.anchor ?? 0;
  return { anchor, top: Math.min(...lines), bottom: Math.max(...lines), cells };
}

/** The cells of one column by rows, and what stands above the first. */
interface ColumnCells {
  own: (LineGroup | null)[];
  rest: LineGroup | null;
}

// null where one of the columns does not stand as the table is aligned; a row that the page cuts begins at its top all the same
function cellsOf(
  bodies: TextLine[][],
  anchors: number[],
  alignment: Alignment,
  page: AlignedPage,
): ColumnCells[] | null {
  const all = bodies.map((lines) => toCells(lines, anchors, alignment, page));
  const told = all.flatMap((own) => own ?? []);
  if (told.length === all.length) return told;
  const last = anchors.at(-1);
  if (alignment !== "middle" || page.isLast || last === undefined) return null;
  const cut = bodies.map((lines) => {
    const at = lines.findIndex(({ baseline, size }) => baseline >= last - NEAR * size);
    const [before, rest] = at === -1 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
    const [own, end] = [
      toCells(before, anchors.slice(0, -1), alignment, page),
      toCells(rest, [last], "top", page),
    ];
    return own && end && { own: [...own.own, ...end.own], rest: own.rest };
  });
  const whole = cut.flatMap((own) => own ?? []);
  return whole.length === cut.length ? whole : null;
}

// null where they do not stand as they are aligned
function toCells(
  lines: TextLine[],
  anchors: number[],
  alignment: Alignment,
  page: AlignedPage,
): ColumnCells | null {
  if (alignment === "middle") return toMiddle(lines, anchors, page.isFirst);
  const isTop = alignment === "top";
  const own: TextLine[][] = anchors.map(() => []);
  const rest: TextLine[] = [];
  for (const line of lines) {
    const reach = NEAR * line.size;
    const row = isTop
      ? anchors.findLastIndex((at) => at - reach <= line.baseline)
      : anchors.findIndex((at) => at + reach >= line.baseline);
    if (row === -1 && !isTop) return null;
    (own[row] ?? rest).push(line);
  }
  const cells = own.map((all) => toGroup(all, alignment));
  const stand = cells.every(
    (cell, row) => !cell || Math.abs(cell.anchor - (anchors[row] ?? 0)) <= NEAR * cell.size,
  );
  return stand ? { own: cells, rest: toGroup(rest, alignment) } : null;
}

// as many lines of a cell stand below the middle of its row as above it, and as far
function toMiddle(lines: TextLine[], anchors: number[], isFirst: boolean): ColumnCells | null {
  const first = anchors[0] ?? 0;
  const above = lines.filter((line) => isAbove(line, first)).length;
  // above the first row of a page stands what is left of the row before
  const rests = isFirst ? [0] : Array.from({ length: above + 1 }, (_, rest) => rest);
  const told = rests.flatMap((rest) => {
    const own = shareMiddle(lines.slice(rest), anchors);
    return own ? [{ own, rest: toGroup(lines.slice(0, rest), "top") }] : [];
  });
  return told.length === 1 ? (told[0] ?? null) : null;
}

function shareMiddle(lines: TextLine[], anchors: number[]): (LineGroup | null)[] | null {
  let at = 0;
  const cells: (LineGroup | null)[] = [];
  for (const anchor of anchors) {
    const start = at;
    while (at < lines.length && isAbove(lines[at], anchor)) at += 1;
    const middle = lines[at];
    const hasMiddle = middle !== undefined && middle.baseline <= anchor + NEAR * middle.size;
    const end = at + (hasMiddle ? 1 : 0) + at - start;
    const own = lines.slice(start, end);
    if (end > lines.length || !own.every((line, index) => isMirrored(line, own.at(-1 - index), anchor)))
      return null;
    cells.push(toGroup(own, "middle"));
    at = end;
  }
  return at === lines.length ? cells : null;
}

const isAbove = (line: TextLine | undefined, anchor: number): boolean =>
  line !== undefined && line.baseline < anchor - NEAR * line.size;

function isMirrored(line: TextLine, other: TextLine | undefined, anchor: number): boolean {
  return other !== undefined && Math.abs(line.baseline + other.baseline - 2 * anchor) <= 2 * NEAR * line.size;
}

// labels of groups by their names; null where a line is part of none
function labelsOf(
  page: AlignedPage,
  column: number,
  known: KnownColumn | undefined,
  rows: AlignedRow[],
  end: number,
  alignment: Alignment,
  hasHeads: boolean,
): Merged[] | null {
  const all = page.columns[column] ?? [];
  if (known?.holds === "one label") {
    const group = toGroup(all, alignment);
    return standsForAll(group ? [group] : [], rows);
  }
  const lowest = rows.at(-1)?.anchor ?? 0;
  const body = toNamed(bodyOf(page, column), alignment)?.map((group) => {
    const top = group.lines[0]?.baseline ?? 0;
    // a row that the page cuts begins at its top
    const isCut = !page.isLast && Math.abs(top - lowest) <= NEAR * group.size;
    return isCut ? { ...group, anchor: top } : group;
  });
  if (!body) return null;
  const first = hasHeads ? 1 : 0;
  const head = hasHeads ? toGroup(headOf(page, column), alignment) : null;
  const shared = share(body, rows.slice(first, end), alignment, {
    above: !page.isFirst,
    below: !page.isLast,
  });
  if (!shared) return null;
  const moved = shared.map(({ block, from, to }) => ({ block, from: from + first, to: to + first }));
  return head ? [{ block: head, from: 0, to: 0 }, ...moved] : moved;
}

/** The names of groups that these lines make, one after another; null where a line is part of none. */
export function toNamed(lines: TextLine[], alignment: Alignment): LineGroup[] | null {
  const found: LineGroup[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end++) {
    const own = lines.slice(start, end);
    const text = textOf(own);
    const next = lines[end]?.text ?? "";
    // 满意度 is a name, and so is 满意度指标
    const goesOn = next !== "" && !isName(next) && isName(text + next);
    if (!isName(text) || goesOn) continue;
    const group = toGroup(own, alignment);
    if (group) found.push(group);
    start = end;
  }
  return start === lines.length ? found : null;
}

const isName = (text: string): boolean => isGroup(text) || isNameOfSum(text);
