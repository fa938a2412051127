import { INDICATOR_COLUMNS } from "../../../model/labels/indicators.ts";
import { FUND_SOURCES, MONEY_COLUMNS } from "../../../model/labels/money.ts";
import { fold } from "../../../values/fold.ts";
import { isColumnHead, isLevelHead } from "../../labels.ts";
import type { Strip } from "../aligned/columns.ts";
import { mendCuts } from "../aligned/cut.ts";
import { levelsOf } from "../aligned/merged.ts";
import {
  ALIGNMENTS,
  type AlignedPage,
  type AlignedRow,
  type Alignment,
  type KnownColumn,
  type Merged,
  type PageRows,
  textOf,
} from "../aligned/shape.ts";
import type { TextLine } from "../text.ts";
import { type BlockColumns, byColumn, columnsOf } from "./columns.ts";
import { type GroupedPage, groupsOf } from "./groups.ts";
import { areApart, partition, type RowCells, type RowColumn } from "./partition.ts";
import type { BlockKind } from "./shape.ts";

/** The lines of a block without its label in front: its heads, and what each page prints below them. */
export interface BlockLines {
  kind: BlockKind;
  /** The page of its heads. */
  page: number;
  heads: TextLine[];
  body: { page: number; lines: TextLine[]; rules: AlignedPage["rules"] }[];
  total: { page: number; line: TextLine } | null;
}

/** A block that was read: its columns, and the rows of each page with the labels in front of them. */
export interface ReadBlock {
  kind: BlockKind;
  page: number;
  strips: Strip[];
  /** What each column holds, by the words of its head: a key of the labels, or nothing. */
  keys: string[];
  head: TextLine[][];
  known: RowColumn[];
  pages: ReadPage[];
}

/** The rows of a block on one page. */
interface ReadPage {
  page: number;
  rows: RowCells[];
  labels: Merged[][];
}

const AMOUNT = /^(?:-?\d[\d,]*(?:\.\d+)?(?:万?元)?|[-—–/]+)$/;
const RATE = /^(?:\d+(?:\.\d+)?[%％]?|[-—–/]+)$/;
const POINTS = /^(?:\d+(?:\.\d+)?分?|[-—–/]+)$/;
/** The strip between two texts that fill their cells is this wide at least, in sizes. */
const NARROW = 0.15;
/** A column this wide, in characters, may hold paragraphs. */
const WIDE = 13;

const bare = (text: string) => fold(text).replaceAll(/\([^()]*\)/g, "");

/**
 * The rows of a block of a form.
 * @returns null where its columns have no known heads, or its rows cannot be told for certain
 */
export function readBlock(lines: BlockLines): ReadBlock | null {
  const body = lines.body.flatMap((page) => page.lines);
  const columns = columnsOf(lines.heads, body);
  const keys = columns && keysOf(lines.kind, columns.heads);
  if (columns && keys) return readColumns(lines, columns, keys);
  if (lines.kind !== "goal") return null;
  // two texts that fill their cells
  const narrow = columnsOf(lines.heads, body, NARROW);
  const again = narrow && keysOf(lines.kind, narrow.heads);
  return narrow && again ? readColumns(lines, narrow, again) : null;
}

function readColumns(lines: BlockLines, columns: BlockColumns, keys: string[]): ReadBlock | null {
  const head = byColumn(lines.heads, columns.strips);
  const pages = lines.body.map((page) => byColumn(page.lines, columns.strips));
  const known = columns.heads.map((_, column) => columnOf(column, keys, [head, ...pages]));
  const block = { kind: lines.kind, page: lines.page, strips: columns.strips, keys, head, known };
  if (lines.kind === "goal") {
    const goal = goalOf(lines, pages);
    return goal && { ...block, pages: [goal] };
  }
  const count = keys.filter((key) => key === "level").length;
  const readings = new Map<string, ReadPage[]>();
  for (const alignment of ALIGNMENTS) {
    const read = readPages(lines, pages, known, keys, count, alignment);
    if (read) readings.set(JSON.stringify(read.map(saidBy)), read);
  }
  const [found, ...others] = [...readings.values()];
  if (!found || others.length > 0) return null;
  return { ...block, pages: found };
}

const saidBy = ({ rows, labels }: ReadPage) => [
  rows.map((cells) => cells.map((cell) => textOf(cell?.lines))),
  labels.map((own) => own.map(({ block, from, to }) => [textOf(block.lines), from, to])),
];

// what columns hold by their heads; null where one of them is unknown
function keysOf(kind: BlockKind, heads: string[]): string[] | null {
  if (kind === "goal") return heads.length === 2 && heads.every(isColumnHead) ? ["goal", "goalResult"] : null;
  if (kind === "indicators") {
    const levels = heads.findIndex((head) => !isLevelHead(head));
    if (levels === -1 || !heads.every(isColumnHead)) return null;
    const keys = heads.map((head, column) =>
      column < levels ? "level" : (INDICATOR_COLUMNS[bare(head)] ?? "other"),
    );
    return keys[levels] === "name" ? keys : null;
  }
  const [first, ...others] = heads;
  if (first !== "" || !others.every(isColumnHead)) return null;
  return [
    "label",
    ...others.map((head) => (kind === "money" ? (MONEY_COLUMNS[bare(head)] ?? "other") : "text")),
  ];
}

const FIGURES: Record<string, RegExp> = {
  initialBudget: AMOUNT,
  annualBudget: AMOUNT,
  received: AMOUNT,
  executed: AMOUNT,
  rate: RATE,
  weight: POINTS,
  score: POINTS,
};

function columnOf(column: number, keys: string[], pages: TextLine[][][]): RowColumn {
  const lines = pages.flatMap((own) => own[column] ?? []);
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  const size = lines.reduce((most, line) => Math.max(most, line.size), 1);
  const key = keys[column] ?? "";
  const isWide = right - left > WIDE * size && (key === "reason" || key === "text");
  const isGoal = key === "goal" || key === "goalResult";
  return {
    left,
    right,
    holds: key === "level" ? "labels" : "cells",
    figure: FIGURES[key] ?? null,
    isText: isWide || isGoal,
  };
}

// one row of two texts, however many lines and pages they take
function goalOf({ body }: BlockLines, pages: TextLine[][][]): ReadPage | null {
  const [first] = body;
  const columns = pages[0]?.map((_, column) => pages.flatMap((own) => own[column] ?? [])) ?? [];
  const areWhole = pages.every((own) => own.every(areApart));
  return first && areWhole ? { page: first.page, rows: [columns.map(toCell)], labels: [] } : null;
}

const toCell = (lines: TextLine[]): RowCells[number] =>
  lines.length > 0 ? { lines, anchor: 0, middle: 0, size: lines[0]?.size ?? 0 } : null;

function isRowOf(kind: BlockKind, keys: string[]): (cells: RowCells) => boolean {
  const at = (key: string) => keys.indexOf(key);
  const prints = (cells: RowCells, key: string) => (cells[at(key)] ?? null) !== null;
  if (kind === "indicators") {
    const second = keys.includes("weight") ? "weight" : keys.includes("target") ? "target" : "actual";
    const shift = keys.filter((key) => key === "level").length;
    const own = (cells: RowCells, key: string) => (cells[at(key) - shift] ?? null) !== null;
    return (cells) => own(cells, "name") && own(cells, second);
  }
  if (kind === "management")
    return (cells) => cells.filter((cell) => cell !== null).length > 1 && cells[0] !== null;
  return (cells) => {
    const label = bare(textOf(cells[0]?.lines)).replace(/^其中[:：]?/, "");
    return (
      cells[0] !== null &&
      (FUND_SOURCES[label] !== undefined || prints(cells, "annualBudget") || prints(cells, "executed"))
    );
  };
}

function readPages(
  lines: BlockLines,
  pages: TextLine[][][],
  known: RowColumn[],
  keys: string[],
  count: number,
  alignment: Alignment,
): ReadPage[] | null {
  const isRow = isRowOf(lines.kind, keys);
  const grouped: GroupedPage[] = [];
  for (const [index, columns] of pages.entries()) {
    const own = lines.body[index];
    const total = lines.total?.page === own?.page ? lines.total?.line.baseline : undefined;
    const place = { isFirst: index === 0, isLast: index === pages.length - 1, rules: own?.rules ?? [] };
    const cells = partition(
      { columns: columns.slice(count), alignment, ...place, total: total ?? null, isRow },
      known.slice(count),
    );
    if (!cells) return null;
    const rows = cells.map((row) => toRow(row, alignment));
    const isTotal = total !== undefined && (rows.at(-1)?.bottom ?? 0) >= total;
    grouped.push({ columns: columns.slice(0, count), rows, count: rows.length - (isTotal ? 1 : 0) });
  }
  const groups = groupsOf(grouped, alignment);
  if (!groups) return null;
  const read = grouped.map(({ rows, count: own }, page): PageRows => {
    return { rows: rows.slice(0, own), labels: groups[page] ?? [], levels: levelsOf(rows, alignment) };
  });
  const totals = grouped.flatMap(({ rows, count: own }) => rows.slice(own).map(({ cells }) => cells));
  // a page may hold nothing but the total
  const filled = read.filter(({ rows }) => rows.length > 0);
  const mended = mendCuts(
    filled,
    filled.map(() => 0),
    known as KnownColumn[],
  );
  if (!mended) return null;
  const own = read.map((page) => mended[filled.indexOf(page)] ?? page);
  return own.map(({ rows, labels }, index) => ({
    page: lines.body[index]?.page ?? 0,
    rows: [...rows.map((row) => row.cells), ...(index === own.length - 1 ? totals : [])],
    labels,
  }));
}

function toRow(cells: RowCells, alignment: Alignment): AlignedRow {
  const lines = cells.flatMap((cell) => cell?.lines ?? []).map(({ baseline }) => baseline);
  const [top, bottom] = [Math.min(...lines), Math.max(...lines)];
  const [first] = cells.flatMap((cell) => cell ?? []);
  const anchor = alignment === "top" ? top : alignment === "bottom" ? bottom : (first?.middle ?? top);
  return { anchor, top, bottom, cells };
}
