import { type Block, type Cell, filled } from "../../documents/block.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { FormId } from "../../model/words.ts";
import { parseIndicatorValue } from "../../values/indicator-value.ts";
import { findFiscalYear } from "../../values/year.ts";
import { readExecutionRow } from "../blocks/execution-row.ts";
import { readFields } from "../blocks/fields.ts";
import { isGluedFund } from "../blocks/fund-labels.ts";
import { type GoalHeader, readGoalHeader, readGoals } from "../blocks/goals.ts";
import { readTotal } from "../blocks/indicator-total.ts";
import {
  finishIndicators,
  type IndicatorHeader,
  type IndicatorRow,
  readIndicatorHeader,
  readIndicatorRow,
} from "../blocks/indicators.ts";
import { type ManagementHeader, readManagement, readManagementHeader } from "../blocks/management.ts";
import { claimFundsHeader, type FundsHeader, readExecutionScore, readFundsHeader } from "../blocks/money.ts";
import { finishMoney, takeMoneyRow } from "../blocks/money-row.ts";
import { readSubtotal } from "../blocks/subtotal.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { closeDraft, type Draft, openDraft, usedBy } from "../draft.ts";
import { bare, lookUp, REMARK_LABELS, TOTAL_LABELS } from "../labels/vocabulary.ts";
import { claimHeader, findMoneyUnit } from "../layout/header.ts";
import { joinHeader } from "../layout/joined-header.ts";
import { isPrompt } from "../layout/prompts.ts";
import { cellsOf, type Section } from "../layout/sections.ts";
import { withoutTorn } from "../layout/torn.ts";
import { type Levels, NO_LEVELS, readLoose } from "../settle/levels.ts";
import type { MoneyRow } from "../settle/money-table.ts";
import { readText } from "../settle/row.ts";

/** The block of the form that is being read, with its header. */
type Part =
  | { name: "top" }
  | { name: "funds"; header: FundsHeader; rows: MoneyRow[] }
  | { name: "management"; header: ManagementHeader }
  | { name: "goals"; header: GoalHeader }
  // and how many rows stood above the last subtotal
  | { name: "indicators"; header: IndicatorHeader; loose: Levels; summed: number }
  // and the indicators' header, whose total may stand behind a remark
  | { name: "end"; header?: IndicatorHeader };

/** A form while it is being read. */
interface Reading {
  draft: Draft;
  rows: IndicatorRow[];
  /** The header that its indicators stand under; another one in the same form is a doubt. */
  indicators: IndicatorHeader | null;
  /** The year it speaks of, to tell columns of several years apart. */
  year: number | null;
  context: Context;
}

/**
 * Reads a form of one programme: names, money, fund management, goals, indicators, total, remark, each block under its
 * own header row. The transfer payment and the project expenditure form differ only in which blocks they have.
 * @param sections the form and what goes on with it after a page break
 */
export function readTableForm(form: FormId, sections: Section[], context: Context): Evaluation[] {
  const { claims } = context;
  const [first] = sections.flatMap(cellsOf);
  if (!first) return [];
  const draft = openDraft(form, "project", first.at, context.next());
  sections.forEach(({ title }, index) => {
    if (!title) return;
    if (index === 0) claims.use(usedBy(draft), title);
    else claims.ignore("repeated header", title);
  });
  readTable(sections, draft, context);
  if (draft.name) draft.at = draft.name.at;
  const title = sections[0]?.title;
  const year = title && findFiscalYear(title.text);
  if (year) draft.fiscalYear ??= { text: year.text, at: title.at, value: year.year };
  return closeDraft(draft, context);
}

/** Reads the blocks of such a form into a draft. */
export function readTable(sections: Section[], draft: Draft, context: Context): void {
  const form: Reading = { draft, rows: [], indicators: null, year: yearOf(sections), context };
  let part: Part = { name: "top" };
  for (const { blocks } of sections) {
    const own = withoutTorn(blocks, context);
    for (let index = 0; index < own.length; index++) {
      const block = own[index];
      if (!block) continue;
      const joined = openJoined(block, own[index + 1], form);
      const next: Part = joined ?? readBlock(block, part, form);
      if (joined) index += 1;
      if (part.name === "funds" && !(next.name === "funds" && next.header === part.header))
        finishMoney(part.rows, part.header, draft, context);
      part = next;
    }
  }
  if (part.name === "funds") finishMoney(part.rows, part.header, draft, context);
  finishIndicators(form.rows, draft, context);
}

function readBlock(block: Block, part: Part, form: Reading): Part {
  const { draft, context } = form;
  if (filled(block).length === 0 || readYear(block, draft, context)) return part;
  const isBeforeMoney = part.name === "top" || (part.name === "goals" && draft.funds.length === 0);
  const own = isBeforeMoney ? withoutUnit(block, draft, context) : block;
  return readPart(withoutPrompts(own, context), part, form);
}

// what the blank form asks for is no answer
function withoutPrompts(block: Block, { claims }: Context): Block {
  const prompts = filled(block).filter(isPrompt);
  if (prompts.length === 0) return block;
  claims.ignore("blank template row", ...prompts);
  return {
    ...block,
    cells: block.cells.map((cell) => (prompts.includes(cell) ? { ...cell, text: "", label: "" } : cell)),
  };
}

function readPart(block: Block, part: Part, form: Reading): Part {
  const { draft, rows, context } = form;
  const cells = filled(block);
  if (cells.length === 0) return part;
  if (part.name === "indicators") {
    const loose = readLoose(cells, part.loose);
    // a label may stand above rows that print no indicator; where they do, they use it
    if (loose) context.claims.ignore("blank template row", ...cells);
    if (loose) return { ...part, loose };
  }
  if (block.kind === "paragraph") return readParagraph(block, part, context);
  const opened = openPart(block, form);
  if (opened) return opened;
  if (readFields(cells, draft, context)) return part;
  const [remark, total] = splitAtTotal(block);
  if (total && part.name === "indicators") {
    readRemark(remark, draft, context);
    return readPart(total, part, form);
  }
  if (readRemark(block, draft, context))
    return part.name === "indicators" ? { name: "end", header: part.header } : { name: "end" };
  if (part.name === "end" && part.header && readTotal(block.cells, part.header, draft, context))
    return { name: "end" };
  const money = part.name === "funds" ? takeMoneyRow(block.cells, part.header) : null;
  if (money && part.name === "funds") return { ...part, rows: [...part.rows, money] };
  if (part.name === "funds" && readExecutionScore(block.cells, part.header, draft, context)) return part;
  if (part.name === "management" && readManagement(block.cells, part.header, draft, context)) return part;
  if (part.name === "goals" && readGoals(block.cells, part.header, draft, context)) return part;
  if (part.name !== "indicators") return part;
  if (readTotal(block.cells, part.header, draft, context)) return { name: "end" };
  if (readSubtotal(block.cells, part.header, rows.slice(part.summed), draft, context))
    return { ...part, loose: NO_LEVELS, summed: rows.length };
  if (readExecutionRow(block.cells, part.header, draft, context)) return part;
  const { row, loose } = readIndicatorRow(block.cells, part.header, part.loose, context);
  if (row) rows.push(row);
  return { ...part, loose };
}

// a header on two lines opens its part as one
function openJoined(above: Block, below: Block | undefined, form: Reading): Part | null {
  const joined = joinHeader(above, below);
  if (!joined || !below || joined.cells.length === 0) return null;
  if (!readIndicatorHeader(joined.cells, form.year) && !readFundsHeader(joined.cells, null, form.year))
    return null;
  form.context.claims.ignore("table header", ...filled(above), ...filled(below));
  return openPart(joined, form);
}

function openPart(block: Block, form: Reading): Part | null {
  const { draft, context } = form;
  const funds = readFundsHeader(block.cells, draft.moneyUnit, form.year);
  if (funds) {
    claimFundsHeader(block.cells, funds, draft, context);
    return { name: "funds", header: funds, rows: [] };
  }
  const management = readManagementHeader(block.cells);
  const goals = readGoalHeader(block.cells);
  const indicators = readIndicatorHeader(block.cells, form.year);
  const header = management ?? goals ?? indicators;
  if (!header) return null;
  if (indicators && !isSameTable(indicators, form)) {
    context.claims.doubt("doubtful-layout", {}, ...filled(block));
    return { name: "end" };
  }
  claimHeader<string>(block.cells, header, context);
  form.indicators ??= indicators;
  if (management) return { name: "management", header: management };
  if (goals) return { name: "goals", header: goals };
  return indicators && { name: "indicators", header: indicators, loose: NO_LEVELS, summed: form.rows.length };
}

// a page break prints the same header again; another header is that of another form
function isSameTable({ columns }: IndicatorHeader, { indicators }: Reading): boolean {
  const print = (all: IndicatorHeader["columns"]) => all.map(({ cell }) => cell.label).join("|");
  return indicators === null || print(columns) === print(indicators.columns);
}

// （2022年度） on a line of its own, else the year of the title
function yearOf(sections: Section[]): number | null {
  const lines = sections.flatMap(({ blocks }) => blocks).flatMap((block) => yearLine(block) ?? []);
  const [cell] = [...lines, ...sections.flatMap(({ title }) => title ?? [])];
  return cell ? (findFiscalYear(cell.text)?.year ?? null) : null;
}

function yearLine(block: Block): Cell | null {
  const [cell, ...others] = filled(block);
  return cell && others.length === 0 && /^\(?20\d{2}年度?\)?$/.test(cell.label) ? cell : null;
}

function readYear(block: Block, draft: Draft, { claims }: Context): boolean {
  const cell = yearLine(block);
  const found = cell && findFiscalYear(cell.text);
  if (!cell || !found) return false;
  if (draft.fiscalYear) claims.ignore("repeated header", cell);
  else {
    draft.fiscalYear = { text: found.text, at: cell.at, value: found.year };
    claims.use(usedBy(draft), cell);
  }
  return true;
}

// a note, a heading or a sentence ends the table: what follows it is no row of it
function readParagraph(block: Block, part: Part, { claims }: Context): Part {
  const [cell] = filled(block);
  if (!cell || part.name === "top" || part.name === "end" || isLitter(cell)) return part;
  if (!isGluedFund(cell) && !isGluedRow(cell)) return { name: "end" };
  claims.doubt("glued-cells", { what: "row", printed: shorten(cell.text) }, cell);
  return part;
}

// 时效指标  拨付及时率  =100%  100%  15  15: the tabs of a row became spaces
function isGluedRow({ text }: Cell): boolean {
  const pieces = text.trim().split(/\s+/);
  return pieces.length >= 3 && pieces.filter(isNumeric).length >= 2;
}

const isNumeric = (text: string) => parseIndicatorValue(text).value !== null;

// marks of pages and blank brackets stand between two rows of one table
const isLitter = ({ label }: Cell) =>
  !/\p{Script=Han}{2}/u.test(label) || /^\(?(?:续表|接上页|续上表)\)?$/.test(label);

// 单位：万元 above the table, or at the end of a row above it; 资金情况（万元） alone before the columns it heads
function withoutUnit(block: Block, draft: Draft, { claims }: Context): Block {
  const cells = filled(block);
  const isHead = ({ label }: Cell) => cells.length === 1 && /^[^:]{0,6}(?:资金|预算)[^:]{0,6}\(/.test(label);
  const unit = cells.find((cell) => (/单位:/.test(cell.label) || isHead(cell)) && findMoneyUnit(cell.text));
  if (!unit) return block;
  draft.moneyUnit = findMoneyUnit(unit.text);
  claims.use(usedBy(draft), unit);
  return {
    ...block,
    cells: block.cells.map((cell) => (cell === unit ? { ...cell, text: "", label: "" } : cell)),
  };
}

// 其他需要说明事项 | 无 | 总分 | 100 | 96 are two rows that run on
function splitAtTotal(block: Block): [Block, Block | null] {
  const at = block.cells.findIndex(({ label }) => TOTAL_LABELS.has(bare(label)));
  const [first] = filled(block);
  if (at <= 0 || !first || !REMARK_LABELS.has(first.label)) return [block, null];
  const blank = (cell: Cell): Cell => ({ ...cell, text: "", label: "" });
  return [
    { ...block, cells: block.cells.map((cell, index) => (index < at ? cell : blank(cell))) },
    { ...block, cells: block.cells.map((cell, index) => (index < at ? blank(cell) : cell)) },
  ];
}

function readRemark(block: Block, draft: Draft, { claims }: Context): boolean {
  const [label, value, ...others] = filled(block);
  if (!label || !REMARK_LABELS.has(label.label) || others.length > 0) return false;
  if (!value) claims.ignore("empty field", label);
  else {
    draft.remark = readText(value);
    claims.use(usedBy(draft), label, value);
  }
  return true;
}

/** Whether a section has a row that opens the money block of such a form. */
export function hasFunds({ blocks }: Section): boolean {
  return blocks.some(({ kind, cells }) => kind === "row" && readFundsHeader(cells) !== null);
}

/** The printed text behind a field label in a section (项目名称 and the like); null where it is not there. */
export function fieldText({ blocks }: Section, labels: Record<string, true>): string | null {
  for (const block of blocks) {
    const [label, value] = filled(block);
    if (block.kind === "row" && label && value && lookUp(labels, label.label)) return value.text;
  }
  return null;
}
