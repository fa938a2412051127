import { isColumnHead, isGroup } from "../../labels.ts";
import type { Glyph } from "../marks.ts";
import { goesOn, type TextLine } from "../text.ts";
import { areTwoFigures } from "./columns.ts";
import { levelsOf, share } from "./merged.ts";
import {
  type AlignedPage,
  type AlignedRow,
  type Alignment,
  type Hypothesis,
  isFilled,
  isNameOfSum,
  type KnownColumn,
  type LineGroup,
  type Merged,
  type PageRows,
  regularColumns,
  SAME_ANCHOR,
  textOf,
} from "./shape.ts";

/** How far, in points, equal distances may be apart; and the line of a cell from its next at most, in sizes. */
const SAME_PITCH = 0.6;
const WIDEST_PITCH = 2.2;
/** Rows are apart by this much of a size at least. */
const NEAREST_ROWS = 0.9;

/** The distances that lines of one cell may have on these pages; 0 where each line is a cell. */
export function pitchesOf(pages: AlignedPage[]): number[] {
  const found = pages.flatMap(({ columns }) =>
    columns.flatMap((lines) =>
      lines.slice(1).flatMap((line, index) => {
        const pitch = line.baseline - (lines[index]?.baseline ?? 0);
        return pitch <= WIDEST_PITCH * line.size ? [pitch] : [];
      }),
    ),
  );
  const sorted = [0, ...found.sort((a, b) => a - b)];
  return sorted.filter((pitch, index) => pitch - (sorted[index - 1] ?? -1) > SAME_PITCH);
}

/**
 * The rows of a page, if the table is what is believed of it.
 * @param known what is known of each column; those of labels, which may be merged over rows, stand in front
 * @returns null where the page speaks against it
 */
export function rowsOf(
  page: AlignedPage,
  known: KnownColumn[],
  { alignment, pitch }: Hypothesis,
): PageRows | null {
  const blocks = page.columns.map((lines) => toBlocks(lines, alignment, pitch));
  const count = known.filter(({ holds }) => holds !== "cells").length;
  const areWhole = blocks.every((own, column) =>
    own.every((block) => known[column]?.holds === "one label" || isWhole(block, known[column], page.rules)),
  );
  if (!areWhole || page.columns.some((lines) => lines.some(isTwo))) return null;
  const rows = toRows(blocks.slice(count));
  if (!rows || !areApart(rows, pitch) || !areFilled(rows, blocks, page)) return null;
  const isOpen = { above: !page.isFirst, below: !page.isLast };
  const labels: Merged[][] = [];
  for (const [column, own] of blocks.slice(0, count).entries()) {
    // what stands in front of a block stands for all of it, wherever a page break leaves it
    const isOne = known[column]?.holds === "one label";
    const merged = isOne ? standsForAll(own, rows) : share(own, rows, alignment, isOpen);
    if (!merged) return null;
    labels.push(merged);
  }
  return areNested(labels) ? { rows, labels, levels: levelsOf(rows, alignment) } : null;
}

/**
 * Whether rows hold what rows hold: whole cells, one figure each, and most of the columns.
 * @param labels what stands in front of them
 * @param known what is known of the columns of their cells
 */
export function checkRows(
  rows: AlignedRow[],
  labels: LineGroup[],
  known: KnownColumn[],
  page: AlignedPage,
): boolean {
  const areWhole = rows.every(({ cells }) =>
    cells.every(
      (cell, column) => !cell || (isWhole(cell, known[column], page.rules) && !cell.lines.some(isTwo)),
    ),
  );
  return areWhole && areApart(rows, 0) && areFilled(rows, [labels], page);
}

/** What stands in front of a block, for all of its rows. */
export function standsForAll(blocks: LineGroup[], rows: AlignedRow[]): Merged[] {
  const [first] = blocks;
  const lines = blocks.flatMap((block) => block.lines);
  return first ? [{ block: { ...first, lines }, from: 0, to: rows.length - 1 }] : [];
}

function toBlocks(lines: TextLine[], alignment: Alignment, pitch: number): LineGroup[] {
  const chains: TextLine[][] = [];
  for (const line of lines) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && line.baseline - last.baseline <= pitch + SAME_PITCH) chain.push(line);
    else chains.push([line]);
  }
  return chains.map((own) => {
    const [first, last] = [own[0]?.baseline ?? 0, own.at(-1)?.baseline ?? 0];
    const middle = (first + last) / 2;
    const anchor = alignment === "top" ? first : alignment === "bottom" ? last : middle;
    return { lines: own, anchor, middle, size: Math.max(...own.map(({ size }) => size)) };
  });
}

/** Whether lines are one cell: it goes on in its next line only where the one above is full, and no ruling line runs through it. */
export function isWhole(
  { lines }: LineGroup,
  width: { left: number; right: number } | undefined,
  rules: AlignedPage["rules"],
): boolean {
  const { left, right } = width ?? { left: 0, right: 0 };
  const text = textOf(lines);
  const isName = isColumnHead(text) || isGroup(text);
  return lines.slice(1).every((line, index) => {
    const above = lines[index];
    const middle = (line.left + line.right) / 2;
    const isCrossed = rules.some(
      ({ at, from, to }) =>
        above && at > above.baseline && at < line.baseline - line.size / 2 && from < middle && to > middle,
    );
    if (!above || isCrossed || areTwoFigures(above.text, line.text)) return false;
    return isName || goesOn(above, line, lines, left, right);
  });
}

/** How far apart, in sizes, two figures are at least that stand in one line of a cell. */
const APART = 0.15;
const RUN_TOGETHER = /[\d.]%[\d.]|\d\.\d+\.\d/;

// figures of two columns, where one of them is too wide for its own
function isTwo({ glyphs, size, text }: TextLine): boolean {
  const textOf = (own: Glyph[]) => own.map((glyph) => glyph.text).join("");
  const isApart = glyphs.some((glyph, index) => {
    const before = glyphs[index - 1];
    if (!before || glyph.left - before.right <= APART * size) return false;
    const [left, right] = [textOf(glyphs.slice(0, index)), textOf(glyphs.slice(index))];
    return areTwoFigures(left, right) || (/[\d%—]$/.test(left) && /^[\d—]/.test(right));
  });
  return isApart || RUN_TOGETHER.test(text);
}

function toRows(blocks: LineGroup[][]): AlignedRow[] | null {
  const rows: AlignedRow[] = [];
  const all = blocks
    .flatMap((own, column) => own.map((block) => ({ block, column })))
    .sort((a, b) => a.block.anchor - b.block.anchor);
  for (const { block, column } of all) {
    const [top, bottom] = [block.lines[0]?.baseline ?? 0, block.lines.at(-1)?.baseline ?? 0];
    const row = rows.at(-1);
    if (row && block.anchor - row.anchor <= SAME_ANCHOR * block.size) {
      if (row.cells[column]) return null;
      row.cells[column] = block;
      row.top = Math.min(row.top, top);
      row.bottom = Math.max(row.bottom, bottom);
    } else {
      const cells = blocks.map((_, index) => (index === column ? block : null));
      rows.push({ anchor: block.anchor, top, bottom, cells });
    }
  }
  return rows.length > 0 ? rows : null;
}

function areApart(rows: AlignedRow[], pitch: number): boolean {
  return rows.slice(1).every((row, index) => {
    const size = Math.max(...row.cells.map((cell) => cell?.size ?? 0));
    return row.top - (rows[index]?.bottom ?? 0) >= Math.max(NEAREST_ROWS * size, pitch - SAME_PITCH);
  });
}

// a row prints most of what rows print; what prints less may be a line of the row above
function areFilled(
  rows: AlignedRow[],
  blocks: LineGroup[][],
  { below, isFirst, isLast }: AlignedPage,
): boolean {
  const regular = regularColumns(rows);
  const head = Number.isFinite(below) ? 1 : 0;
  return rows.every((row, index) => {
    // a page break may have cut it
    if ((index === head && !isFirst) || (index === rows.length - 1 && !isLast)) return true;
    const label = blocks
      .flat()
      .find((block) => Math.abs(block.anchor - row.anchor) <= SAME_ANCHOR * block.size);
    const says = row.cells.filter((cell) => cell !== null).length;
    const name = label ?? row.cells.find((cell) => cell !== null);
    if (name && isNameOfSum(textOf(name.lines))) return says > 0;
    return says >= Math.min(2, row.cells.length) && isFilled(row, regular);
  });
}

/** How much of the cells is filled: of two readings of a table the one with fuller rows is right. */
export function fillOf(pages: PageRows[]): number {
  const cells = pages.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.filter((cell) => cell !== null).length / Math.max(1, cells.length);
}

/** How unlike the distances of rows are, in points: those of lines that are one cell beside those of rows differ most. */
export function spreadOf(pages: PageRows[]): number {
  const gaps = pages.flatMap(({ rows }) =>
    rows.slice(1).map((row, index) => row.top - (rows[index]?.bottom ?? 0)),
  );
  return gaps.length > 0 ? Math.max(...gaps) - Math.min(...gaps) : 0;
}

/** Whether a group of the first level begins where one of the second does. */
export function areNested(labels: Merged[][]): boolean {
  return labels.slice(1).every((inner, index) => {
    const starts = new Set(inner.map(({ from }) => from));
    return (labels[index] ?? []).every(
      ({ block, from }) =>
        starts.has(from) || from === 0 || inner.length === 0 || isNameOfSum(textOf(block.lines)),
    );
  });
}
