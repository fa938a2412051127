import { type Block, type Cell, filled } from "../../documents/block.ts";
import { FIRST_RANK } from "../../values/numbering.ts";
import { readIndicatorHeader } from "../blocks/indicator-header.ts";
import { isPageWords } from "../labels/page.ts";
import { findMoneyUnit } from "./header.ts";
import { isHeading } from "./heading.ts";
import { nameField } from "./name-row.ts";
import { isPageRow } from "./page.ts";
import {
  hasDepartmentHeading,
  hasOfficialOutline,
  hasReportOutline,
  isOfReviews,
  saysSelf,
} from "./running-report.ts";
import { type TitleKind, titleKind, titleOf } from "./titles.ts";

/** A titled piece of a report: one form, one list, one narrative, or what stands before the first title. */
export interface Section {
  title: Cell | null;
  blocks: Block[];
  /** Cells of rows that the dialect could not give to columns; they are not among the blocks. */
  unplaced?: Cell[];
}

/** A section with the block that its title stands in. */
interface Titled extends Section {
  head: Block | null;
  kind: TitleKind | null;
}

const LONGEST_LINE = 45;
/** How many lines below a title its outline is looked for. */
const FURTHEST_HEADING = 200;
/** How many lines may stand above what opens a text. */
const FURTHEST_OPENING = 60;

/** Splits a document at its titles; a second name row without a title begins a section too. */
export function splitSections(blocks: Block[]): Section[] {
  const sections: Titled[] = [{ title: null, blocks: [], head: null, kind: null }];
  let named = false;
  for (const [index, block] of blocks.entries()) {
    const title = beginsAt(index, blocks, sections);
    const names = nameField(block) !== null;
    if (title || (names && named)) {
      sections.push({
        title: title ?? null,
        blocks: title ? takeUnitLine(sections.at(-1)?.blocks ?? []) : [],
        head: title ? block : null,
        kind: title && titleKind(title),
      });
      named = false;
    }
    if (names) named = true;
    if (!title) sections.at(-1)?.blocks.push(block);
  }
  return sections
    .filter(({ title, blocks: own }) => title !== null || own.length > 0)
    .map(({ title, blocks: own }) => withoutUnplaced(title, own));
}

function withoutUnplaced(title: Cell | null, blocks: Block[]): Section {
  const unplaced = blocks.filter((block) => block.unplaced).flatMap(filled);
  if (unplaced.length === 0) return { title, blocks };
  return { title, blocks: blocks.filter((block) => !block.unplaced), unplaced };
}

// 单位：万元 right above a title is that of the table below it
function takeUnitLine(above: Block[]): Block[] {
  const last = above.at(-1);
  if (!last || !isUnitLine(filled(last))) return [];
  above.pop();
  return [last];
}

const isUnitLine = ([cell, ...others]: Cell[]) =>
  cell !== undefined &&
  others.length === 0 &&
  /^[（(]?(?:金额)?单位[:：]\S{1,6}$/.test(cell.label) &&
  findMoneyUnit(cell.text) !== null;

// the title that begins a section here; a name of the page, or one printed again, is none
function beginsAt(index: number, blocks: Block[], sections: Titled[]): Cell | null {
  const block = blocks[index];
  const title = block && titleOf(block);
  const kind = title ? titleKind(title) : null;
  const above = sections.at(-1);
  if (!title || !kind || !above) return null;
  if (kind === "use" && !opensReport(index, blocks, sections)) return null;
  if (!above.title) return title;
  const isSame = title.label === above.title.label;
  if (isNameOfPage(above, title, kind)) demote(sections);
  else if (isSame && isRepeated(kind, above, blocks.slice(index + 1, index + 1 + FURTHEST_HEADING)))
    return null;
  return title;
}

// a report on the use of money is a self-evaluation where it opens the text, over the outline of one
function opensReport(index: number, blocks: Block[], sections: Titled[]): boolean {
  if (index > FURTHEST_OPENING || sections.some((section) => section.title)) return false;
  return hasReportOutline(blocks.slice(index + 1, index + 1 + FURTHEST_HEADING));
}

// the same words above the report itself, or a title with nothing below it but what a page prints there
function isNameOfPage(above: Titled, title: Cell, kind: TitleKind): boolean {
  if (above.blocks.some(says)) return false;
  const [first, second] = [above.title?.label ?? "", title.label];
  const standsOverPage = above.blocks.flatMap(filled).some(({ label }) => isPageWords(label));
  return (kind !== "table" && above.kind !== "table") || first === second || standsOverPage;
}

const says = (block: Block) =>
  filled(block).some(
    ({ label }) =>
      !isPageWords(label) &&
      !/^附[件表]?\d{0,2}[:：]?$/.test(label) &&
      (block.kind === "row" || isHeading(label) || /[。；;]/.test(label) || label.length > LONGEST_LINE),
  );

const OF_FIRST_RANK = new RegExp(`^${FIRST_RANK}`);

// the title printed again above the header of the indicators, for the page turned inside a table; at the head of a
// further page of a text, or at its end
function isRepeated(kind: TitleKind, above: Titled, rest: Block[]): boolean {
  const [below] = rest;
  if (below && readIndicatorHeader(below.cells) !== null) return true;
  if (kind === "table") return false;
  const opening = rest.flatMap(filled).find(({ label }) => isHeading(label) && OF_FIRST_RANK.test(label));
  return above.blocks.some(says) && !(opening && /^一[、.]/.test(opening.label));
}

function demote(sections: Titled[]): void {
  const last = sections.pop();
  if (!last?.head) return;
  if (sections.length === 0) sections.push({ title: null, blocks: [], head: null, kind: null });
  sections.at(-1)?.blocks.push(last.head, ...last.blocks);
}

/** Every filled cell of a section, its title included. */
export function cellsOf({ title, blocks }: Section): Cell[] {
  return [...(title ? [title] : []), ...blocks.flatMap(filled)];
}

/** Whether a section has a table that is more than lines with a tab in them. */
export function hasTable({ blocks }: Section): boolean {
  // blank cells behind the last printed one are filling
  const widthOf = ({ cells }: Block) => cells.findLastIndex(({ text }) => text !== "") + 1;
  return blocks.some((block) => block.kind === "row" && widthOf(block) > 4 && !isPageRow(block));
}

/**
 * Whether a section evaluates a whole department: its title says 整体支出, or, where the title names nothing else, its
 * headings do.
 */
export function isOfDepartment({ title, blocks }: Section): boolean {
  if (title && /整体支出/.test(title.label)) return true;
  const isOpen =
    !title || /^[^0-9]{2,30}?(?:20\d\d(?:年度?)?)?(?:部门|单位)?绩效自评(?:情况)?报告$/.test(title.label);
  return isOpen && isInWords(blocks) && hasReportOutline(blocks) && hasDepartmentHeading(blocks);
}

const isInWords = (blocks: Block[]) =>
  blocks.every((block) => block.kind === "paragraph" || isPageRow(block));

/**
 * Whether a section is a self-evaluation in words: by its title, by a title that anyone may use over a text that says so, or
 * without any by its outline. The report on a whole department has a form of its own.
 */
export function isRunningReport({ title, blocks }: Section): boolean {
  if (!isInWords(blocks) || isOfDepartment({ title, blocks })) return false;
  const kind = title && titleKind(title);
  if (!title)
    return (
      isOfReviews(blocks) || (hasReportOutline(blocks) && (saysSelf(blocks) || hasOfficialOutline(blocks)))
    );
  if (kind === "table") return false;
  return kind === "self" || kind === "use" || saysSelf(blocks) || hasOfficialOutline(blocks);
}

/**
 * Whether a section is such a report with tables between its paragraphs: its title says that it is one, and the outline of one
 * stands in its paragraphs. Whichever form knows the tables reads it first.
 */
export function isReportWithTables({ title, blocks }: Section): boolean {
  if (!title || titleKind(title) !== "self" || isOfDepartment({ title, blocks })) return false;
  return !isInWords(blocks) && hasReportOutline(blocks);
}
