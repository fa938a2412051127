import { fold } from "../../values/fold.ts";
import { isOfTable } from "../captions.ts";
import { isColumnHead } from "../labels.ts";
import type { PagePart, TablePart } from "./page.ts";
import { type TextLine, textOfBox } from "./text.ts";

/** A page as it was read: its height in points, and what stands on it from the top. */
export interface ReadPage {
  height: number;
  parts: PagePart[];
}

/** `- 3 -`, `—23—`, `3/12`, `第3页 共5页`, `Page 3 of 5` at the head or foot of a page. */
const PAGE_MARK =
  /^(?:[-—–－·.\s]*\d{1,4}[-—–－·.\s]*|\d{1,4}\s?[/／]\s?\d{1,4}|第\s?\d+\s?页.{0,20}|共\s?\d+\s?页.{0,20}|page\s?\d+(?:\s?of\s?\d+)?)$/i;
/** Which part of a page is its head and its foot, and how far down a workbook prints its titles again. */
const EDGE = 0.12;
const TITLES = 0.2;
/** How far a line of theirs may move. */
const SAME_PLACE = 2;
/** No running title is longer. */
const LONGEST = 50;

/**
 * The pages without their numbers and running titles: lines that stand at the same place of the head or foot of most
 * pages. The title of a form, which stands above the same first cell on each page, is none; one that a workbook prints
 * again above the further pages of its table is kept on the first.
 */
export function dropFurniture(pages: ReadPage[]): PagePart[] {
  const marked = pages.map((page, index) =>
    withoutLines(page, (line) => isMark(page, line) && !isRestOf(pages[index - 1], page, line)),
  );
  const repeated = marked.flatMap((page) => edgeLines(page).map((line) => ({ page, line })));
  const often = groupsOf(repeated).filter(
    (same) =>
      same.length > 1 &&
      same.length >= marked.length / 2 &&
      same.every(({ line }) => line.text.length <= LONGEST),
  );
  const seen = new Set(often.flat().map(({ line }) => line));
  const left = new Set<TextLine>();
  for (const same of often) {
    const [first] = same;
    if (!first || (isHead(first.page, first.line) && isTitle(same, seen))) continue;
    const isPrintedAgain =
      isHead(first.page, first.line) && isOfTable(first.line.text) && isContinued(same, seen);
    for (const { line } of isPrintedAgain ? same.slice(1) : same) left.add(line);
  }
  return marked.flatMap((page) => {
    const outer = outermost(page, seen);
    return withoutLines(page, (line) => left.has(line) && outer.has(line)).parts;
  });
}

const isMark = (page: ReadPage, line: TextLine): boolean =>
  isEdge(page, line, EDGE) && PAGE_MARK.test(line.text) && !isRest(page, line);

// digits at the head of a page, below a figure that ends the page before, may be the rest of it
function isRestOf(before: ReadPage | undefined, page: ReadPage, line: TextLine): boolean {
  if (!before || !/^\d+$/.test(line.text) || !isHead(page, line)) return false;
  const lines = before.parts.flatMap((part) => ("table" in part ? [] : part.lines));
  const last = lines.findLast(({ text }) => !PAGE_MARK.test(text));
  const isBelow = ({ text, left, right }: TextLine["glyphs"][number]) =>
    /\d/.test(text) && left < line.right && right > line.left;
  return last?.glyphs.some(isBelow) ?? false;
}

// a number alone, right below or above another line, may be the rest of one in a narrow cell
function isRest({ parts }: ReadPage, line: TextLine): boolean {
  if (!/^\d+$/.test(line.text)) return false;
  const lines = parts.flatMap((part) => ("table" in part ? [] : part.lines));
  return lines.some(
    (other) => other !== line && Math.abs(other.baseline - line.baseline) < ROW_PITCH * line.size,
  );
}

// what repeats above all that does not, and below it: the rest of a cell may say the same at the same place by accident
function outermost(page: ReadPage, seen: Set<TextLine>): Set<TextLine> {
  const [first, last] = [page.parts[0], page.parts.at(-1)];
  const top = first && !("table" in first) ? first.lines : [];
  const bottom = last && !("table" in last) ? last.lines : [];
  const begin = top.findIndex((line) => !seen.has(line));
  const end = bottom.findLastIndex((line) => !seen.has(line)) + 1;
  return new Set([...top.slice(0, begin === -1 ? top.length : begin), ...bottom.slice(end)]);
}

/** A line of the head or foot, and its page. */
interface Edge {
  page: ReadPage;
  line: TextLine;
}

// those that say the same at the same place
function groupsOf(repeated: Edge[]): Edge[][] {
  const groups: Edge[][] = [];
  const seen = new Set<TextLine>();
  for (const { page, line } of repeated) {
    if (seen.has(line)) continue;
    const same = repeated.filter(
      (other) =>
        sameWords(other.line, line) &&
        Math.abs(placeOf(other.page, other.line) - placeOf(page, line)) <= SAME_PLACE,
    );
    for (const other of same) seen.add(other.line);
    groups.push(same);
  }
  return groups;
}

// a table stands right below on every page, with no further title of its own
function isContinued(same: Edge[], seen: Set<TextLine>): boolean {
  return same.every(({ page, line }) => textBelow(page, line, seen).row !== null);
}

function withoutLines(page: ReadPage, isLeftOut: (line: TextLine) => boolean): ReadPage {
  const parts = page.parts.flatMap((part): PagePart[] => {
    if ("table" in part) return [part];
    const lines = part.lines.filter((line) => !isLeftOut(line));
    return lines.length > 0 ? [{ ...part, lines }] : [];
  });
  return { ...page, parts };
}

// what stands above everything else in the head, and below everything else in the foot
function edgeLines(page: ReadPage): TextLine[] {
  const ends = [page.parts[0], page.parts.at(-1)];
  const lines = ends.flatMap((part) => (part && !("table" in part) ? part.lines : []));
  const own = [...new Set(lines)].filter((line) => isEdge(page, line));
  const rows = own.filter(isRowOfTable);
  return own.filter((line) => !rows.includes(line) && !rows.some((row) => goesOnFrom(row, line)));
}

/** Lines nearer than this, in sizes, may be of one row; so many characters are the rest of a narrow cell. */
const ROW_PITCH = 1.7;
const LONGEST_REST = 4;

// 分 below 自评得: what is left of narrow cells stands right below or above the other lines of its row
function goesOnFrom(row: TextLine, { baseline, size, text }: TextLine): boolean {
  const isNear = Math.abs(baseline - row.baseline) < ROW_PITCH * size;
  return isNear && text.split(" ").every((piece) => piece.length <= LONGEST_REST);
}

/** Gaps this wide, in sizes, part cells; a running title has a left, a middle and a right piece at the most. */
const CELL_GAP = 2;
const MOST_GAPS = 2;
/** Figures with a gap this wide between them stand in cells; a running title has a year and a number at the most. */
const FIGURE_GAP = 1;
const MOST_FIGURES = 2;
/** No row of fields of a form has more pieces. */
const MOST_FIELDS = 4;

// a row of a table without ruling lines: the heads of its columns, printed again on each page, or rows that are much alike
function isRowOfTable({ text, glyphs, size }: TextLine): boolean {
  const words = text.split(" ");
  const known = words.filter(isColumnHead).length;
  const gaps = glyphs.filter(
    (glyph, index) => glyph.left - (glyphs[index - 1] ?? glyph).right > CELL_GAP * size,
  );
  const begun = glyphs.filter(
    (glyph, index) =>
      /\d/.test(glyph.text) &&
      glyph.left - (glyphs[index - 1]?.right ?? Number.NEGATIVE_INFINITY) > FIGURE_GAP * size,
  );
  const isRow = gaps.length > MOST_GAPS || begun.length > MOST_FIGURES;
  return isRow || (known > 1 && known > words.length / 2);
}

const isHead = ({ height }: ReadPage, { baseline }: TextLine, part = TITLES) => baseline < height * part;
const isEdge = (page: ReadPage, line: TextLine, head = TITLES) =>
  isHead(page, line, head) || line.baseline > page.height * (1 - EDGE);

// measured from the nearer edge, for pages may be of two sizes
const placeOf = (page: ReadPage, line: TextLine) =>
  isHead(page, line) ? line.baseline : line.baseline - page.height;

const sameWords = (a: TextLine, b: TextLine) =>
  fold(a.text).replace(/\d+/g, "0") === fold(b.text).replace(/\d+/g, "0");

// below the title of a form stands the same everywhere; below a running title whatever the page holds
function isTitle(same: Edge[], seen: Set<TextLine>): boolean {
  const below = same.map(({ page, line }) => textBelow(page, line, seen));
  const [first] = below;
  const isAlike = below.every(({ cell }) => cell === first?.cell);
  const isAgain = below.every(({ row }) => row !== null && row === first?.row);
  return isAlike && !isAgain;
}

// passing over the further lines of the head that every page repeats
function textBelow(
  page: ReadPage,
  line: TextLine,
  seen: Set<TextLine>,
): { cell: string; row: string | null } {
  const [part, table] = page.parts;
  const lines = part && !("table" in part) ? part.lines : [];
  const next = lines.slice(lines.indexOf(line) + 1).find((own) => !seen.has(own));
  if (next) return { cell: fold(labelIn(next) ?? next.text), row: null };
  if (!table || !("table" in table)) return { cell: "", row: null };
  const cells = firstRow(table);
  return { cell: cells[0] ?? "", row: cells.join("|") };
}

// 项目名称 with what it is in front of: the first row of a form without ruling lines
function labelIn({ text }: TextLine): string | null {
  const [label = "", ...values] = text.split(" ");
  return values.length > 0 && values.length < MOST_FIELDS && isColumnHead(label) ? label : null;
}

function firstRow({ table, lines }: TablePart): string[] {
  return table.boxes.filter(({ row }) => row === 0).map((box) => fold(textOfBox(lines.get(box) ?? [], box)));
}
