import { isBlockLabel, isColumnHead, isLevelHead } from "../../labels.ts";
import { amongProse } from "../among-prose.ts";
import { type Box, tableOf } from "../grid.ts";
import type { PagePart, TablePart } from "../page.ts";
import type { TextLine } from "../text.ts";
import { UnruledTable } from "../unruled.ts";
import { anchoredRows, anchorsOf } from "./anchored.ts";
import { join, piecesOf, type Strip, stripsOf } from "./columns.ts";
import { mendCuts } from "./cut.ts";
import { type AlignedTable, findAligned, type Stretch, textsOf } from "./find.ts";
import { joinHeads } from "./heads.ts";
import { fillOf, pitchesOf, rowsOf, spreadOf } from "./rows.ts";
import { ALIGNMENTS, type AlignedPage, isSum, type KnownColumn, type PageRows, textOf } from "./shape.ts";

/** By how much more the fuller of two readings of a table must be filled. */
const FULLER = 0.1;
/** By how much more alike its rows must be apart, in points, where none is fuller. */
const MORE_ALIKE = 2;
/** What stands around the text of a table, in points. */
const MARGIN = 2;

/**
 * The parts of pages with the tables among their running text that have no ruling lines between columns: their columns are
 * known by the strips that none of their lines prints into, their rows by how all cells of a row are aligned.
 * @throws UnruledTable where a table has heads of columns, and its rows and cells cannot be told for certain
 */
export function withAligned(parts: PagePart[]): PagePart[] {
  return amongProse(parts, findAligned(parts).flatMap(place));
}

/** The pages of a table; its last lines may stand below it and are left out where it holds without them. */
function place(table: AlignedTable): { stretch: Stretch; table: TablePart }[] {
  for (const shortened of shorter(table)) {
    const found = tryPlace(shortened);
    if (found) return found;
  }
  const body = table.stretches.flatMap(({ part, from, to, heads }) => part.lines.slice(from + heads, to));
  if (!body.some(({ text }) => /\d/.test(text))) return [];
  const [first] = table.stretches;
  const line = first?.part.lines[first.from];
  if (!first || !line) return [];
  throw new UnruledTable(first.part.page, line);
}

/** So many lines of a table's end may be text below it, which begins where the table does and this far below, in sizes. */
const MOST_BELOW = 4;
const BELOW = 1.6;

function shorter(table: AlignedTable): AlignedTable[] {
  const last = table.stretches.at(-1);
  if (!last) return [];
  const strips = stripsOf(table.stretches.flatMap(({ part, from, to }) => part.lines.slice(from, to)));
  const isText = (at: number) => {
    const [line, above] = [last.part.lines[at], last.part.lines[at - 1]];
    if (!line || !above) return false;
    const [first, ...others] = piecesOf(line, strips);
    return (
      first !== null &&
      others.every((piece) => piece === null) &&
      line.baseline - above.baseline > BELOW * line.size
    );
  };
  const ends = Array.from({ length: MOST_BELOW }, (_, less) => last.to - less - 1).filter(
    (to) => to > last.from + last.heads && isText(to),
  );
  return [last.to, ...ends].map((to) => ({
    ...table,
    stretches: [...table.stretches.slice(0, -1), { ...last, to }],
  }));
}

function tryPlace(table: AlignedTable): { stretch: Stretch; table: TablePart }[] | null {
  const lines = table.stretches.map(({ part, from, to }) => part.lines.slice(from, to));
  const strips = withHeads(table, stripsOf(lines.flat()));
  if (!strips) return null;
  const heads = headsOf(table, strips);
  const count = labelsOf(heads);
  if (count === null) return null;
  const pages = lines.map((own, index): AlignedPage => {
    const pieces = own.map((line) => piecesOf(line, strips));
    return {
      columns: heads.map((_, column) => pieces.flatMap((row) => row[column] ?? [])),
      below: belowHeads(table.stretches[index]),
      isFirst: index === 0,
      isLast: index === lines.length - 1,
      rules: table.stretches[index]?.part.rules ?? [],
    };
  });
  const known = heads.map((_, column): KnownColumn => {
    const own = pages.flatMap(({ columns }) => columns[column] ?? []);
    const left = Math.min(...own.map((line) => line.left));
    const right = Math.max(...own.map((line) => line.right));
    return {
      left,
      right,
      holds: column >= count ? "cells" : isBlockLabel(textOf(own)) ? "one label" : "labels",
    };
  });
  const again = table.stretches.map(({ heads: own }) => (own > 0 ? 1 : 0));
  const rows = believed(pages, known, heads, again);
  if (!rows) return null;
  const edges = edgesOf(lines.flat(), strips);
  return rows.flatMap((own, index) => {
    const stretch = table.stretches[index];
    return stretch && own.rows.length > 0 ? [{ stretch, table: toPart(stretch.part.page, own, edges) }] : [];
  });
}

function belowHeads(stretch: Stretch | undefined): number {
  if (!stretch || stretch.heads === 0) return Number.NEGATIVE_INFINITY;
  const [last, next] = [0, 1].map((more) => stretch.part.lines[stretch.from + stretch.heads - 1 + more]);
  return ((last?.baseline ?? 0) + (next?.baseline ?? last?.baseline ?? 0)) / 2;
}

const headsOf = ({ stretches: [first] }: AlignedTable, strips: Strip[]): string[] =>
  textsOf(first?.part.lines.slice(first.from, first.from + first.heads) ?? [], strips);

function withHeads(table: AlignedTable, strips: Strip[]): Strip[] | null {
  const body = table.stretches.flatMap(({ part, from, to, heads: own }) => part.lines.slice(from + own, to));
  return joinHeads(strips, headsOf(table, strips), textsOf(body, strips));
}

// how many columns in front hold labels of groups; null where a column behind them has no head
function labelsOf(heads: string[]): number | null {
  const first = heads.findIndex((head) => isColumnHead(head) && !isLevelHead(head));
  return first === -1 || heads.slice(first).includes("") ? null : first;
}

// the one reading of the table that all of its pages allow, with the rows whole that page breaks cut
function believed(
  pages: AlignedPage[],
  known: KnownColumn[],
  heads: string[],
  again: number[],
): PageRows[] | null {
  const count = known.filter(({ holds }) => holds !== "cells").length;
  const readings = new Map<string, PageRows[]>();
  const propose = (found: (PageRows | null)[]) => {
    const whole = found.flatMap((page) => page ?? []);
    if (whole.length < pages.length || !hasHeads(whole[0], count, heads)) return;
    const mended = mendCuts(whole, again, known);
    if (mended) readings.set(JSON.stringify(mended.map(saidBy)), mended);
  };
  for (const alignment of ALIGNMENTS) {
    for (const pitch of pitchesOf(pages))
      propose(pages.map((page) => rowsOf(page, known, { alignment, pitch })));
    for (const anchor of anchorsOf(pages, known))
      propose(pages.map((page) => anchoredRows(page, known, alignment, anchor)));
  }
  const all = [...readings.values()].map((own) => ({ own, fill: fillOf(own), spread: spreadOf(own) }));
  const fullest = Math.max(...all.map(({ fill }) => fill));
  const [best, next] = all.filter(({ fill }) => fill > fullest - FULLER).sort((a, b) => a.spread - b.spread);
  return best && (!next || next.spread - best.spread >= MORE_ALIKE) ? best.own : null;
}

function hasHeads(page: PageRows | undefined, count: number, heads: string[]): boolean {
  const [first] = page?.rows ?? [];
  return (
    (page?.rows.length ?? 0) > 1 &&
    heads.slice(count).every((head, column) => textOf(first?.cells[column]?.lines) === head)
  );
}

// each row with the groups it is of; a sum is of none, and the head of a column is none
function saidBy({ rows, labels }: PageRows): unknown {
  return rows.map((row, at) => {
    const groups = labels.map((own) => {
      const { block } = own.find(({ from, to }) => from <= at && to >= at) ?? {};
      const text = textOf(block?.lines);
      return isColumnHead(text) ? "" : text;
    });
    return [row.cells.map((cell) => textOf(cell?.lines)), isSum(row, labels.flat(), at) ? [] : groups];
  });
}

function edgesOf(lines: TextLine[], strips: Strip[]): number[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return [left - MARGIN, ...strips.map(({ from, to }) => (from + to) / 2), right + MARGIN];
}

function toPart(page: number, { rows, labels, levels }: PageRows, edges: number[]): TablePart {
  const lines = new Map<Box, TextLine[]>();
  const width = edges.length - 1;
  const owners = new Array<Box | undefined>(width * rows.length);
  const fill = (column: number, from: number, to: number, own: TextLine[]) => {
    const box: Box = {
      left: edges[column] ?? 0,
      right: edges[column + 1] ?? 0,
      top: levels[from] ?? 0,
      bottom: levels[to + 1] ?? 0,
      row: from,
      rows: to - from + 1,
      whole: true,
    };
    for (let row = from; row <= to; row++) owners[row * width + column] = box;
    const last = own.at(-1);
    if (last) lines.set(box, [{ ...last, text: join(own), glyphs: own.flatMap(({ glyphs }) => glyphs) }]);
  };
  labels.forEach((own, column) => {
    for (const { block, from, to } of own) fill(column, from, to, block.lines);
  });
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, index) => {
      fill(labels.length + index, row, row, cell?.lines ?? []);
    });
    labels.forEach((_, column) => {
      if (!owners[row * width + column]) fill(column, row, row, []);
    });
  });
  return { page, table: tableOf(edges, levels, owners), lines, aligned: true };
}
