import { fold } from "../../values/fold.ts";
import { UnreadableFile } from "../block.ts";
import { beginsRow, isColumnHead, isTornGroup, joinsGroup, joinsLabel } from "../labels.ts";
import { type CutCell, goesOnBySigns, judgeRow, type Words } from "./cut.ts";
import type { Box } from "./grid.ts";
import type { TablePart } from "./page.ts";
import { goesOn, type TextLine, textOfBox } from "./text.ts";

/** How far the edges of a column may be apart on two pages, in points. */
const NEAR = 4;
/** Rows of so many pages before and behind a break tell which columns rows print: nine of ten, or all but one. */
const PAGES_AROUND = 4;
const REGULAR = 0.9;
const FEWEST_ROWS = 2;
/** A text whose last line is this near to the bottom of its cell, in sizes, fills it. */
const LAST_LINE = 1.5;

/**
 * Puts together again what page breaks cut: the rest of a row, of the name of a group, and headers printed again on each
 * page.
 * @param parts of one table over pages, in order; their lines are moved
 * @param words all that the file prints
 * @throws UnreadableFile where it cannot be told whether there is one row or two
 */
export function mendBreaks(parts: TablePart[], words: Words): void {
  const [first] = parts;
  const heads: HeadRow[] = [];
  for (const part of parts) {
    if (first && part !== first && !dropHeader(first, part)) dropHeads(heads, part);
    heads.push(...headRowsOf(part));
  }
  // from the end, for a row may go on over several pages
  for (let index = parts.length - 2; index >= 0; index--) {
    const [part, next] = [parts[index], parts[index + 1]];
    const around = parts.slice(Math.max(0, index - PAGES_AROUND), index + PAGES_AROUND + 2);
    if (part && next) mendBreak(part, next, around, words);
  }
}

// the first rows of a table that stand again at the head of its next page, and not of a form that begins like it
function dropHeader(first: TablePart, part: TablePart): boolean {
  const most = Math.min(first.table.levels.length, part.table.levels.length) - 2;
  let rows = 0;
  while (rows < most && isSameRow(first, rows, part, rows)) rows += 1;
  const [own, again] = [first, part].map((one) => textOf(one, rowOf(one, rows)[0]));
  if (rows === 0 || textOf(part, rowOf(part, 0)[0]) === "" || (again !== "" && own === again)) return false;
  dropRows(part, rows);
  return true;
}

/** A row of heads of columns, further down in its table. */
interface HeadRow {
  part: TablePart;
  row: number;
}

/** So many heads of columns are known by name in a row that is printed again. */
const FEWEST_HEADS = 3;

function headRowsOf(part: TablePart): HeadRow[] {
  const rows = [...Map.groupBy(part.table.boxes, ({ row }) => row)];
  return rows.flatMap(([row, boxes]) => (areHeads(part, boxes) ? [{ part, row }] : []));
}

function areHeads(part: TablePart, boxes: Box[]): boolean {
  const texts = boxes.flatMap((box) => textOf(part, box) || []);
  return texts.length >= FEWEST_HEADS && texts.every(isColumnHead);
}

// the heads of the columns of a block that stands further down in its form
function dropHeads(heads: HeadRow[], part: TablePart): void {
  // another form prints other heads, those of its money, before the same ones
  const last = heads.at(-1);
  if (last && isSameRow(last.part, last.row, part, 0) && part.table.levels.length > 2) dropRows(part, 1);
}

function dropRows(part: TablePart, rows: number): void {
  for (const box of part.table.boxes) if (box.row < rows) part.lines.delete(box);
  part.begins = rows;
}

const rowOf = ({ table }: TablePart, row: number): Box[] => table.boxes.filter((box) => box.row === row);

function isSameRow(first: TablePart, row: number, part: TablePart, at: number): boolean {
  const [own, again] = [rowOf(first, row), rowOf(part, at)];
  return (
    own.length === again.length &&
    own.every((box, index) => {
      const other = again[index];
      return other && isBelow(box, other) && fold(textOf(first, box)) === fold(textOf(part, other));
    })
  );
}

function mendBreak(part: TablePart, next: TablePart, around: TablePart[], words: Words): void {
  const cuts = cutsBetween(part, next, around);
  if (!cuts) return;
  const isOpen = part.table.openBottom && next.table.openTop;
  const isHead = part !== around[0] && (part.begins ?? 0) === part.table.levels.length - 2;
  const verdict = isOpen ? "cut" : judgeRow(cuts, regularColumns(cuts, around), words, isHead);
  if (verdict === "unsure") {
    const text = cuts.find((cut) => !cut.isLabel && cut.below !== "")?.below.slice(0, 20) ?? "";
    throw new UnreadableFile(1, { kind: "pdf-page-break", page: next.page, text });
  }
  for (const cut of cuts) {
    if (cut.below === "") continue;
    if (cut.isLabel ? !isRestOfLabel(cut, part) : verdict === "apart") continue;
    part.lines.set(cut.upper, [...(part.lines.get(cut.upper) ?? []), ...(next.lines.get(cut.lower) ?? [])]);
    next.lines.delete(cut.lower);
  }
}

// null where the rows at the two sides have other columns
function cutsBetween(part: TablePart, next: TablePart, around: TablePart[]): CutCell[] | null {
  const last = part.table.levels.length - 1;
  const uppers = part.table.boxes.filter(({ row, rows }) => row + rows === last);
  const lowers = rowOf(next, next.begins ?? 0);
  const cuts = lowers.flatMap((lower): CutCell[] => {
    const upper = uppers.find((box) => isBelow(box, lower));
    return upper ? [cutBetween(part, next, upper, lower, around)] : [];
  });
  return cuts.length === lowers.length && cuts.length === uppers.length ? cuts : null;
}

function cutBetween(part: TablePart, next: TablePart, upper: Box, lower: Box, around: TablePart[]): CutCell {
  const [own, rest] = [part.lines.get(upper) ?? [], next.lines.get(lower) ?? []];
  const [above, below] = [textOf(part, upper), textOf(next, lower)];
  const isMerged = around.some(({ table }) => table.boxes.some((box) => box.rows > 1 && isBelow(upper, box)));
  const size = own.reduce((most, line) => Math.max(most, line.size), 1);
  return {
    upper,
    lower,
    above,
    below,
    full: isFull(own, rest, upper),
    lines: own.length,
    characters: widthOf(upper) / size,
    isLabel: isMerged || joinsGroup(above, below),
    isOld: isNamedBefore(part, upper, around.slice(0, around.indexOf(part))),
  };
}

// a group that goes on from the page before; where no page of it printed its name yet, it is still to come
function isNamedBefore(part: TablePart, upper: Box, before: TablePart[]): boolean {
  if (upper.row > (part.begins ?? 0)) return false;
  if (textOf(part, upper) !== "") return true;
  const last = before.at(-1);
  const foot = last?.table.boxes.find(
    (box) => box.row + box.rows === last.table.levels.length - 1 && isBelow(box, upper),
  );
  if (!last || !foot || textOf(last, foot) !== "") return true;
  return isNamedBefore(last, foot, before.slice(0, -1));
}

const widthOf = (box: Box): number => {
  const { left, right } = box.inner ?? box;
  return right - left;
};

const isBelow = (upper: Box, lower: Box) =>
  Math.abs(upper.left - lower.left) < NEAR && Math.abs(upper.right - lower.right) < NEAR;

function isFull(own: TextLine[], rest: TextLine[], box: Box): boolean {
  const { left, right } = box.inner ?? box;
  const [last, first] = [own.at(-1), rest[0]];
  return last !== undefined && first !== undefined && goesOn(last, first, [...own, ...rest], left, right);
}

const textOf = (part: TablePart, box: Box | undefined) =>
  box ? textOfBox(part.lines.get(box) ?? [], box) : "";

// the columns that other rows with these columns print; null where there are too few rows to tell
function regularColumns(cuts: CutCell[], around: TablePart[]): Set<CutCell> | null {
  const cells = cuts.filter(({ isLabel }) => !isLabel);
  const printed = new Map<CutCell, number>();
  let rows = 0;
  for (const part of around) {
    const last = part.table.levels.length - 2;
    for (const [row, boxes] of rowsOf(part)) {
      // rows beside other breaks may be cut themselves
      const isCut =
        (row === last && part !== around.at(-1)) || (row <= (part.begins ?? 0) && part !== around[0]);
      const own = cells.map((cut) => boxes.find((box) => isBelow(cut.upper, box)));
      if (isCut || own.includes(undefined)) continue;
      const says = own.map((box) => box !== undefined && (part.lines.get(box)?.length ?? 0) > 0);
      if (!says.includes(true)) continue;
      rows += 1;
      cells.forEach((cut, index) => {
        if (says[index]) printed.set(cut, (printed.get(cut) ?? 0) + 1);
      });
    }
  }
  if (rows < FEWEST_ROWS) return null;
  const least = rows - Math.max(rows > FEWEST_ROWS ? 1 : 0, rows * (1 - REGULAR));
  return new Set(cells.filter((cut) => (printed.get(cut) ?? 0) >= least));
}

function rowsOf({ table }: TablePart): Map<number, Box[]> {
  const rows = new Map<number, Box[]>();
  for (const box of table.boxes) {
    if (box.rows > 1) continue;
    const own = rows.get(box.row);
    if (own) own.push(box);
    else rows.set(box.row, [box]);
  }
  return rows;
}

// the name of a group that stands at the head of a page: of a new group, or the rest of the name before
function isRestOfLabel(cut: CutCell, part: TablePart): boolean {
  const { upper, above, below, full } = cut;
  // printed on the second page only, it belongs to the rows of both; where the group began pages before, it is another
  if (above === "") return !cut.isOld;
  const joins = joinsLabel(above, below, true);
  if (joins !== undefined) return joins;
  if (goesOnBySigns(cut)) return true;
  const last = part.lines.get(upper)?.at(-1);
  const fills = last !== undefined && upper.bottom - last.baseline < last.size * LAST_LINE;
  return full && fills && !beginsRow(below) && !isTornGroup(above);
}
