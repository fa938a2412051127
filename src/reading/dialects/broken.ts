import type { Place } from "../../model/place.ts";
import { fold } from "../../values/fold.ts";
import { isMergedLabel } from "../labels/merged.ts";
import { FEWEST_PIPES, LONGEST_LABEL, MOST_LINES_OF_A_ROW } from "../limits.ts";
import { isColumn, isField, isLevel1, isSource } from "./words.ts";

/** The raw text of a cell, its lines included, and where it stands. */
export interface RawCell {
  raw: string;
  at: Place;
}

/** A row that goes over several lines of the text: its last line and its cells. */
export interface BrokenRow {
  last: number;
  cells: RawCell[];
}

/** A line of bare borders is no row whose width counts. */
const PRINTS = /[^\s|｜:+-]/;
/** Which part of the lines that could be rows must have the table's width. */
const FULL_SHARE = 0.4;

/**
 * Rows whose cells have line breaks inside: lines are put together until their borders come to the width of the table.
 * @param cellsOf the cells of a line, the one behind its last border included
 * @returns the broken rows by the index of their first line; nothing where the rows of a text do not share a width
 */
export function findBrokenRows(lines: string[], cellsOf: (line: string) => string[]): Map<number, BrokenRow> {
  const rows = new Map<number, BrokenRow>();
  const borders = lines.map((line) => cellsOf(line).length - 1);
  const printing = lines.map((line) => PRINTS.test(line));
  const begins = lines.map((line, index) => {
    const [own, above] = [cellsOf(line), cellsOf(lines[index - 1] ?? "")];
    return beginsRow(own[0] ?? "") || isHeadBelowField(own, above) || isHead(own, above);
  });
  const width = widthOf(borders.filter((_, index) => printing[index]));
  if (width === null) return rows;
  for (let index = 0; index < lines.length; index++) {
    const last = printing[index] ? lastOfRow(borders, begins, index, width) : null;
    if (last === null || last === index || isNarrow(borders.slice(index, last + 1))) continue;
    rows.set(index, { last, cells: joinCells(lines.slice(index, last + 1).map(cellsOf), index) });
    index = last;
  }
  return rows;
}

// lines of one width, half of the other table's or a third, are rows of a narrower one
const isNarrow = (borders: number[]) =>
  (borders[0] ?? 0) > 1 && borders.every((count) => count === borders[0]);

// the most borders that a line has, if many lines have as many
function widthOf(borders: number[]): number | null {
  const wide = borders.filter((count) => count >= FEWEST_PIPES);
  const width = wide.reduce((most, count) => Math.max(most, count), 0);
  const full = wide.filter((count) => count === width).length;
  return full >= 2 && full >= wide.length * FULL_SHARE ? width : null;
}

// what begins a row of its own does not go on with the one above
function beginsRow(text: string): boolean {
  const label = fold(text);
  return (
    label !== "" &&
    label.length <= LONGEST_LABEL &&
    (isMergedLabel(label) || isField(label) || isLevel1(label) || (isSource(label) && !isColumn(label)))
  );
}

/** As many columns in one line head a block. */
const FEWEST_COLUMNS = 2;

// 项目资金来源 | 中央 | 本级 | 执行数 below 项目名称 | 医疗救助 heads a block, and does not go on with the name
function isHeadBelowField(cells: string[], above: string[]): boolean {
  const labels = cells.map(fold);
  const columns = labels.filter((label) => isColumn(label) || isSource(label));
  return columns.length >= FEWEST_COLUMNS && isField(above.map(fold).find((label) => label !== "") ?? "");
}

/** So many columns, and nothing else on the line, are a header wherever they stand. */
const FEWEST_OF_HEAD = 3;

// 指标内容 | 指标值 | 实际完成 below a line without borders; behind a border they go on with the row that it belongs to
function isHead(cells: string[], above: string[]): boolean {
  const labels = cells.map(fold).filter((label) => label !== "");
  return above.length === 1 && labels.length >= FEWEST_OF_HEAD && labels.every(isColumn);
}

function lastOfRow(borders: number[], begins: boolean[], first: number, width: number): number | null {
  let sum = 0;
  for (let index = first; index < Math.min(borders.length, first + MOST_LINES_OF_A_ROW); index++) {
    const own = borders[index] ?? 0;
    if ((index === first && own === 0) || (index > first && begins[index])) return null;
    sum += own;
    if (sum > width) return null;
    if (sum === width) return index;
  }
  return null;
}

// what stands behind the last border of a line goes on with what stands before the first of the next
function joinCells(lines: string[][], first: number): RawCell[] {
  const cells: RawCell[] = [];
  let open: RawCell | null = null;
  lines.forEach((texts, offset) => {
    const line = first + offset + 1;
    texts.forEach((raw, cell) => {
      if (cell === 0 && open && open.raw.trim() !== "") {
        open.raw += `\n${raw}`;
        open.at = { ...open.at, lastLine: line };
        return;
      }
      if (cell === 0 && open) cells.pop();
      open = { raw, at: { line, lastLine: line, cell } };
      cells.push(open);
    });
    open = cells.at(-1) ?? null;
  });
  return cells.slice(0, -1);
}
