import { goesOn } from "../text.ts";
import { areTwoFigures } from "./columns.ts";
import {
  type AlignedRow,
  isFilled,
  type KnownColumn,
  type LineGroup,
  type PageRows,
  regularColumns,
} from "./shape.ts";

/**
 * The pages of a table with the rows whole that page breaks cut: what stands at the head of a page and prints few columns goes
 * on from the last row of the page before.
 * @param heads how many rows of each page print the heads of the columns
 * @returns null where it cannot be told whether there is one row or two
 */
export function mendCuts(pages: PageRows[], heads: number[], known: KnownColumn[]): PageRows[] | null {
  const columns = known.filter(({ holds }) => holds === "cells");
  const regular = regularColumns(pages.flatMap(({ rows }, page) => rows.slice(heads[page])));
  const isShort = (row: AlignedRow) => !isFilled(row, regular);
  const mended = [...pages];
  // from the end, for a row may go on over several pages
  for (let page = pages.length - 1; page > 0; page--) {
    const [own, before] = [mended[page], mended[page - 1]];
    const begin = heads[page] ?? 0;
    const [first, last] = [own?.rows[begin], before?.rows.at(-1)];
    if (!own || !before || !first || !last) continue;
    const isRest = first.cells.every(
      (cell, column) => !cell || isRestOf(last.cells[column], cell, columns[column]),
    );
    if (!isShort(first) && !isRest && !isShort(last)) continue;
    const named = own.labels.some((labels) => labels.some(({ from, to }) => from === begin && to === begin));
    if (!isShort(first) || !isRest || named || isShort(last)) return null;
    const cells = last.cells.map((cell, column) => joined(cell, first.cells[column]));
    mended[page - 1] = { ...before, rows: [...before.rows.slice(0, -1), { ...last, cells }] };
    mended[page] = withoutRow(own, begin);
  }
  return mended;
}

function isRestOf(
  above: LineGroup | null | undefined,
  { lines }: LineGroup,
  known: KnownColumn | undefined,
): boolean {
  const [last, next] = [above?.lines.at(-1), lines[0]];
  if (!above || !last || !next || !known || areTwoFigures(last.text, next.text)) return false;
  return goesOn(last, next, [...above.lines, ...lines], known.left, known.right);
}

function joined(above: LineGroup | null, below: LineGroup | null | undefined): LineGroup | null {
  return above && below ? { ...above, lines: [...above.lines, ...below.lines] } : above;
}

function withoutRow({ rows, labels, levels }: PageRows, row: number): PageRows {
  return {
    rows: rows.toSpliced(row, 1),
    levels: levels.toSpliced(row, 1),
    labels: labels.map((own) =>
      own.map(({ block, from, to }) => ({
        block,
        from: from > row ? from - 1 : from,
        to: to > row ? to - 1 : to,
      })),
    ),
  };
}
