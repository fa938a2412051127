import type { LineAcross } from "../page.ts";
import type { TextLine } from "../text.ts";
import { join } from "./columns.ts";

/** Where the text of a cell stands in its row; a table has one for all of its cells. */
export type Alignment = "top" | "middle" | "bottom";
export const ALIGNMENTS: Alignment[] = ["top", "middle", "bottom"];

/** Lines of one column that are one cell. */
export interface LineGroup {
  lines: TextLine[];
  /** The line that its row is known by, and the middle of all its lines. */
  anchor: number;
  middle: number;
  size: number;
}

/** A row, from its first line of text to its last. */
export interface AlignedRow {
  anchor: number;
  top: number;
  bottom: number;
  /** What it prints in each column behind those of labels. */
  cells: (LineGroup | null)[];
}

/** A label, and the rows it stands for, the last included. */
export interface Merged {
  block: LineGroup;
  from: number;
  to: number;
}

/** The rows of one page, and the labels in front of them. */
export interface PageRows {
  rows: AlignedRow[];
  labels: Merged[][];
  /** Where the rows begin, and the last ends. */
  levels: number[];
}

/** What is believed of a whole table: how its cells are aligned, and how far the lines of one cell are apart at most. */
export interface Hypothesis {
  alignment: Alignment;
  pitch: number;
}

/** A page of a table: what it prints of each column, line by line, and whether the table goes on from it or to it. */
export interface AlignedPage {
  columns: TextLine[][];
  /** Below which baseline its rows begin, behind the heads of columns. */
  below: number;
  isFirst: boolean;
  isLast: boolean;
  rules: LineAcross[];
}

/** What is known of a column from all pages: from where to where it prints, and what it holds. */
export interface KnownColumn {
  left: number;
  right: number;
  holds: "cells" | "labels" | "one label";
}

/** How far the anchors of one row may be apart, in sizes. */
export const SAME_ANCHOR = 0.2;

/** Which part of the rows prints a column that is regular, and which part of these columns a whole row prints. */
const REGULAR = 0.8;
const FILLED = 0.5;

/** The columns that most of these rows print. */
export function regularColumns(rows: AlignedRow[]): number[] {
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => rows.filter(({ cells }) => cells[column]).length >= rows.length * REGULAR,
  );
}

/** Whether a row prints most of the columns that are regular. */
export const isFilled = ({ cells }: AlignedRow, regular: number[]): boolean =>
  regular.filter((column) => cells[column]).length > regular.length * FILLED;

/** What the lines of a cell say, without the blanks that only lay it out. */
export const textOf = (lines: TextLine[] | undefined): string => join(lines ?? []).replaceAll(/\s/g, "");

/** Rows of sums print fewer cells, and stand for no group. */
const SUM = /^(?:合计|总计|小计|总分|总得分)/;
/** Whether a text begins with the name of a sum. */
export const isNameOfSum = (text: string): boolean => SUM.test(text);

/** Whether what a row prints first, in its cells or as its own label, is the name of a sum. */
export function isSum({ cells }: AlignedRow, labels: Merged[], row: number): boolean {
  const own =
    labels.find(({ from, to }) => from === row && to === row)?.block ?? cells.find((cell) => cell !== null);
  const first = cells.find((cell) => cell !== null);
  return [own, first].some((cell) => cell && isNameOfSum(textOf(cell.lines)));
}
