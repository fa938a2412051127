import { type Block, type Cell, filled, onlyFilled } from "../../documents/block.ts";
import { spanOf } from "../../model/place.ts";
import { fold } from "../../values/fold.ts";
import { FIRST_RANK, FOURTH_RANK, SECOND_RANK } from "../../values/numbering.ts";
import { isPageWords } from "../labels/page.ts";
import {
  EVALUATION_TITLE,
  SELF_SUBJECT,
  SELF_TITLE,
  TABLE_TITLE,
  TITLE_BEGINNING,
  TITLE_WORDS,
  UNIT_NAME,
  USE_TITLE,
} from "../labels/titles.ts";
import { isHeading } from "./heading.ts";
import { splitOneLine } from "./one-line.ts";

/** What a title announces: a form or a list, a report of the unit on itself, anyone's evaluation, a report on the use of money. */
export type TitleKind = "table" | "self" | "evaluation" | "use";

const LONGEST_TITLE = 80;
const LONGEST_LINE = 45;
/** A title stands on no more lines than this above its last one. */
const MOST_LINES = 2;
const SENTENCE = /[。；;，,!！?？]/;
const NUMBERED = new RegExp(`^(?:${FIRST_RANK}|${SECOND_RANK}|${FOURTH_RANK})`);

/** What a cell announces where it reads like a title; null where it does not. */
export function titleKind({ label }: Cell): TitleKind | null {
  if (label.length > LONGEST_TITLE || isFoot(label)) return null;
  const words = withoutBrackets(label);
  if (TABLE_TITLE.test(words)) return "table";
  // 三、绩效自评结果 is a heading, and so is a line of a table of contents
  if (SENTENCE.test(words) || NUMBERED.test(words)) return null;
  if (SELF_TITLE.test(words)) return isOwnReport(words) ? "self" : null;
  if (words.length < 10) return null;
  if (EVALUATION_TITLE.test(words)) return "evaluation";
  return USE_TITLE.test(words) && /20\d\d年/.test(words) && SELF_SUBJECT.test(words) ? "use" : null;
}

// 绩效自评结果 alone may be a heading; a title says of whom or of what year
const isOwnReport = (words: string) =>
  SELF_SUBJECT.test(words) &&
  (/(?:报告|总结|汇报)$/.test(words) || words.length >= 14 || /20\d\d/.test(words));

const isFoot = (label: string) => isPageWords(label) && !/^标题:/.test(label);

/** A label without the brackets behind it, nested ones too: 自评报告（2022年文化馆（站）补助）. */
function withoutBrackets(label: string): string {
  // 项目绩效自评报告3: one of a collection
  let words = label.startsWith("标题:") ? label.slice("标题:".length) : label;
  if (words.startsWith("《")) words = words.replace(/^《(.*)》$/, "$1");
  if (/\d$/.test(words)) words = words.replace(/(?<=报告)篇?\d{1,2}$/, "");
  for (let i = 0; i < MOST_LINES && words.endsWith(")"); i++)
    words = words.slice(0, openingOf(words)).trimEnd();
  return words.replace(OPEN_BRACKET, "");
}

/** …绩效自评报告（2022年图书馆补助资金: a bracket behind a title that nobody closed. */
const OPEN_BRACKET = /(?<=报告)[(][^()]{4,60}$/;

// where the bracket opens that closes at the end; the whole length where none does
function openingOf(words: string): number {
  let depth = 0;
  for (let index = words.length - 1; index >= 0; index--) {
    if (words[index] === ")") depth += 1;
    if (words[index] === "(") depth -= 1;
    if (depth === 0) return index;
  }
  return words.length - 1;
}

/**
 * Puts the titles of reports together that stand on several lines: the unit, the year and what it is, the programme in
 * brackets, or a phrase broken anywhere.
 * @returns the blocks, a title's lines as one paragraph of several lines
 */
export function joinTitles(printed: Block[]): Block[] {
  const blocks = printed.flatMap(splitOneLine).flatMap(partTitle);
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const cell = block && lineOf(block);
    if (!block || !cell) {
      if (block) joined.push(block);
      continue;
    }
    if (!mayEndTitle(cell.label)) {
      joined.push(block);
      continue;
    }
    const above = linesAbove(joined, cell);
    const below = blocks[index + 1];
    const ending = below && isBracketed(below) ? lineOf(below) : undefined;
    const lines = [...joined.slice(joined.length - above).flatMap(filled), cell];
    const kind = titleKind(above > 0 ? together(lines) : cell);
    const isTitle = isReport(kind) || (kind === "table" && above > 0);
    if (isTitle && (above > 0 || ending)) {
      joined.length -= above;
      joined.push({ kind: "paragraph", cells: [together(ending ? [...lines, ending] : lines)] });
      if (ending) index += 1;
    } else joined.push(block);
  }
  return joined;
}

/** The title that a block is, with nothing else in it; null for any other. */
export function titleOf(block: Block): Cell | null {
  const only = onlyFilled(block);
  return only && isTitle(only) ? only : null;
}

/** Whether a cell reads like the title of a form, a list or a report. */
export function isTitle(cell: Cell): boolean {
  return titleKind(cell) !== null;
}

const isReport = (kind: TitleKind | null) => kind === "self" || kind === "evaluation";

/** The last characters of the words that every title of a report ends with, and of what may stand behind them. */
const mayEndTitle = (label: string) => label === "" || /[告结报明况果表单)》](?:篇?\d{1,2})?$/.test(label);

function lineOf(block: Block): Cell | undefined {
  const only = block.kind === "paragraph" ? onlyFilled(block) : null;
  return only && !only.correction ? only : undefined;
}

/** A title that ran into the sentence behind it: …绩效自评报告为进一步规范…. */
const RUN_IN =
  /^.{8,70}?(?:自评|自我评价)价?(?:情况)?报告(?:[（(](?:[^()（）]|[（(][^()（）]{1,20}[）)]){2,60}[）)])?(?=和[^，。；]{2,12}自评表(?:根据|按照|为)|为(?:了|进一步|贯彻|深入|加强|做好|切实)|根据|按照|依据|现将|[一1][、.]|（一）)/;

/** A text with longer stretches between its stops has lost them, and its clauses belong to nobody. */
const LONGEST_STRETCH = 300;
const hasSentences = (text: string) => !text.split(/[。；;]/).some(({ length }) => length > LONGEST_STRETCH);

/** A title alone on its line, with what stands before it. */
const ALONE = /^[^，。；]{8,120}报告$/;

/** What stood before a title on its line: 编号：379953, or the title itself with its date. */
const BEFORE_TITLE =
  /^(?:[^，。；:：]{0,8}[:：]\s?\d[\d.-]*)?(?:[^，。；]{0,60}?自评价?(?:情况)?报告(?=\d))?(?:20\d\d(?:[/.-][\dXx/.-]*|年\d[\d年月日]*))?(?![省市县区])(?=\p{Script=Han}{2})/u;

function partTitle(block: Block): Block[] {
  const cell = lineOf(block);
  const text =
    cell && /自评|自我评价/.test(cell.text) && (RUN_IN.exec(cell.text) ?? ALONE.exec(cell.text))?.[0];
  if (!cell || !text || cell.text.includes("\n")) return [block];
  const before = /^[^，。；]{0,80}\d{3}/.test(text) ? (BEFORE_TITLE.exec(text)?.[0] ?? "") : "";
  const head = /[:：/]|报告/.test(before) ? before : "";
  const title = partOf(cell, text.slice(head.length));
  const rest = cell.text.slice(text.length);
  if (!isReport(titleKind(title)) || !hasSentences(rest) || head + rest === "") return [block];
  return [head, title.text, rest]
    .filter((part) => part !== "")
    .map((part) => ({ kind: "paragraph", cells: [partOf(cell, part)] }));
}

const partOf = ({ at }: Cell, text: string): Cell => ({ text, label: fold(text), at });

const isBracketed = (block: Block) => {
  const label = lineOf(block)?.label ?? "";
  return /^\(.{2,60}\)$/.test(label) && openingOf(label) === 0 && !SENTENCE.test(label);
};

// how many of the lines above belong to a title that ends here
function linesAbove(joined: Block[], last: Cell): number {
  if (last.label.length > LONGEST_LINE || SENTENCE.test(last.label) || isHeading(last.label)) return 0;
  if (isFoot(last.label) || isBracketedLabel(last.label)) return 0;
  const alone = titleKind(last);
  let [best, lines] = [0, [last]];
  for (let count = 1; count <= MOST_LINES; count++) {
    const block = joined.at(-count);
    const cell = block && lineOf(block);
    const isCut = cell !== undefined && cutsWord(cell.label, lines[0]?.label ?? "");
    if (!cell || !(isCut || mayBegin(cell))) break;
    lines = [cell, ...lines];
    const kind = titleKind(together(lines));
    if (isReport(kind) ? adds(lines, alone) : kind === "table" && isCut) best = count;
  }
  return best;
}

/** Every way in which a line may be broken inside a word of a title. */
const CUTS = TITLE_WORDS.flatMap((word) =>
  [...word].slice(1).map((_, at) => ({ head: word.slice(0, at + 1), tail: word.slice(at + 1) })),
);

// 部门整体支 | 出绩效自评表: the line was broken inside a word
const cutsWord = (above: string, below: string) =>
  above.length <= LONGEST_LINE &&
  CUTS.some(({ head, tail }) => above.endsWith(head) && below.startsWith(tail));

const isBracketedLabel = (label: string) => /^\(.*\)$/.test(label);

function mayBegin(cell: Cell): boolean {
  const { label } = cell;
  if (label.length > LONGEST_LINE || SENTENCE.test(label) || /[:|>]/.test(label) || isHeading(label))
    return false;
  if (isFoot(label) || titleKind(cell) !== null) return false;
  return UNIT_NAME.test(label) || TITLE_BEGINNING.test(label) || /20\d\d年|^关于/.test(label);
}

/** 2020年度绩效自评报告 names no money; the line above does, where it is longer than 专项资金 in a list of links. */
const NAMELESS = /^20\d\d年度?(?:项目|资金|支出|专项)*绩效(?:目标|评价)?(?:自评|自我评价)/;
const SHORTEST_NAMED = 8;

// a line that is a title by itself takes the one above for its unit, or for the year it lacks
function adds(lines: Cell[], alone: TitleKind | null): boolean {
  const [first, second] = lines;
  if (!isReport(alone) || !first || !second) return true;
  if (!/20\d\d年/.test(second.label) && /20\d\d年/.test(first.label)) return true;
  if (NAMELESS.test(second.label) && first.label.length >= SHORTEST_NAMED) return true;
  if (UNIT_NAME.test(first.label)) return /^(?:关于|20\d\d年|部门|项目|单位|财政|绩效)/.test(second.label);
  return /^(?:项目|部门|单位|绩效|支出|预算|执行|自评|财政|区域|资金|专项|转移支付)/.test(second.label);
}

function together(lines: Cell[]): Cell {
  const [first, ...others] = lines;
  const text = lines.map((cell) => cell.text).join("\n");
  return {
    text,
    label: fold(text),
    at: spanOf(first?.at ?? { line: 1, lastLine: 1, cell: null }, ...others.map(({ at }) => at)),
  };
}

/** A title of several lines is one phrase. */
export const onOneLine = ({ text }: Cell) => text.replace(/\s*\n\s*/g, "");
