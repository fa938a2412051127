import { type Block, type Cell, filled } from "../../documents/block.ts";
import { readIndicatorHeader } from "../blocks/indicators.ts";
import { FIELDS, lookUp } from "../labels/vocabulary.ts";

/** A titled piece of a report: one form, one list, one narrative, or what stands before the first title. */
export interface Section {
  title: Cell | null;
  blocks: Block[];
}

const TITLE =
  /(?:绩效(?:目标)?(?:自评|自我评价|自评价)(?:情况)?(?:汇总)?的?(?:表|报告)|项目清单|自评结果汇总表)$/;
const LONGEST_TITLE = 80;

/** Splits a document at its titles; a second name row without a title begins a section too. */
export function splitSections(blocks: Block[]): Section[] {
  const sections: Section[] = [{ title: null, blocks: [] }];
  let named = false;
  for (const [index, block] of blocks.entries()) {
    const printed = titleOf(block);
    const title = isPageHead(printed, sections.at(-1), blocks[index + 1]) ? undefined : printed;
    const names = block.kind === "row" && namesForm(block);
    if (title || (names && named)) {
      sections.push({ title: title ?? null, blocks: [] });
      named = false;
    }
    if (names) named = true;
    if (!title) sections.at(-1)?.blocks.push(block);
  }
  return sections.filter(({ title, blocks: own }) => title !== null || own.length > 0);
}

// the title printed again above the header of the indicators: the page turned inside a table
function isPageHead(title: Cell | undefined, above: Section | undefined, below: Block | undefined): boolean {
  return (
    title !== undefined &&
    title.label === above?.title?.label &&
    below !== undefined &&
    readIndicatorHeader(below.cells) !== null
  );
}

function titleOf(block: Block): Cell | undefined {
  const [only, ...others] = filled(block);
  return only && others.length === 0 && isTitle(only) ? only : undefined;
}

/** Whether a cell reads like the title of a form, a list or a report. */
export function isTitle({ label }: Cell): boolean {
  // 项目支出绩效自评表（2023年度）
  return label.length <= LONGEST_TITLE && TITLE.test(label.replace(/\([^()]*\)$/, ""));
}

// the name of the evaluated programme stands first in its row; in a list's header it follows 序号
function namesForm(block: Block): boolean {
  const [first, second] = filled(block);
  return first !== undefined && second !== undefined && lookUp(FIELDS, first.label) === "name";
}

/** Every filled cell of a section, its title included. */
export function cellsOf({ title, blocks }: Section): Cell[] {
  return [...(title ? [title] : []), ...blocks.flatMap(filled)];
}

/** Whether a section has a table that is more than lines with a tab in them. */
export function hasTable({ blocks }: Section): boolean {
  return blocks.some(({ kind, cells }) => kind === "row" && cells.length > 4);
}
