import { type Block, type Cell, filled } from "../../documents/block.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { readExecutionRow } from "../blocks/execution-row.ts";
import { readFields } from "../blocks/fields.ts";
import {
  type GoalHeader,
  headsIndicators,
  readGoalHeader,
  readGoals,
  readLoneGoal,
} from "../blocks/goals.ts";
import { type IndicatorHeader, printIndicators, readIndicatorHeader } from "../blocks/indicator-header.ts";
import { readIndicatorRow, type UnplacedIndicator } from "../blocks/indicator-row.ts";
import { readTotal } from "../blocks/indicator-total.ts";
import { finishIndicators } from "../blocks/indicators.ts";
import { type ManagementHeader, readManagement, readManagementHeader } from "../blocks/management.ts";
import { claimFundsHeader, type FundsHeader, readExecutionScore, readFundsHeader } from "../blocks/money.ts";
import { doubtPairs, finishPairs } from "../blocks/money-pairs.ts";
import { finishMoney, takeMoneyRow } from "../blocks/money-row.ts";
import { readOpinion } from "../blocks/opinions.ts";
import {
  isOddPairRow,
  NO_HEAD,
  type PairRow,
  type PairsHead,
  readPairsHead,
  takePairRow,
} from "../blocks/pair-row.ts";
import { readNotes, readRemark, splitAtTotal } from "../blocks/remark.ts";
import { printsScore, readScoreRow } from "../blocks/score-row.ts";
import { readSubtotal } from "../blocks/subtotal.ts";
import { withoutUnit } from "../blocks/unit-line.ts";
import { readYear, yearOf } from "../blocks/year-line.ts";
import { Claims, shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, openDraft, usedBy } from "../draft.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { claimHeader } from "../layout/header.ts";
import { joinHeader } from "../layout/joined-header.ts";
import { withoutPrompts } from "../layout/prompts.ts";
import type { Section } from "../layout/sections.ts";
import { isGlued, isLitter } from "../layout/table-end.ts";
import { withoutTorn } from "../layout/torn.ts";
import { readOutline } from "../prose/outline.ts";
import { readScores } from "../prose/scores.ts";
import { type Levels, NO_LEVELS, readLoose } from "../settle/levels.ts";
import type { UnplacedMoney } from "../settle/money-table.ts";

type ReadScore = NonNullable<Draft["totalScore"]>;

/** The block of the form that is being read, with its header. */
type Part =
  | { name: "top" }
  | { name: "funds"; header: FundsHeader; rows: UnplacedMoney[] }
  | { name: "pairs"; head: PairsHead; rows: PairRow[] }
  | { name: "management"; header: ManagementHeader }
  | { name: "goals"; header: GoalHeader }
  // and how many rows stood above the last subtotal
  | { name: "indicators"; header: IndicatorHeader; loose: Levels; summed: number }
  // and the indicators' header, whose total may stand behind a remark
  | { name: "end"; header?: IndicatorHeader };

/** A form while it is being read. */
interface Reading {
  draft: Draft;
  rows: UnplacedIndicator[];
  /** The header that its indicators stand under; another one in the same form is a doubt. */
  indicators: IndicatorHeader | null;
  /** The year it speaks of, to tell columns of several years apart. */
  year: number | null;
  context: Context;
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
      if (part.name === "funds" && isBehindRow(block, own[index - 1])) continue;
      const joined = openJoined(block, own[index + 1], form);
      const next: Part = joined ?? readBlock(block, part, form);
      if (joined) index += 1;
      if (!goesOn(part, next)) closePart(part, draft, context);
      part = next;
    }
  }
  closePart(part, draft, context);
  finishIndicators(form.rows, draft, context);
  checkMarks(sections, draft, context);
  for (const { blocks } of sections) readNotes(blocks, draft, context);
}

// words behind a money row on its line, which stand in no column of it, say nothing of where the table ends
function isBehindRow({ kind, cells: [cell] }: Block, above: Block | undefined): boolean {
  const last = above?.kind === "row" ? filled(above).at(-1) : undefined;
  return kind === "paragraph" && last !== undefined && cell?.at.line === last.at.lastLine;
}

/** What the whole can come to, where it is said. */
const FULL_MARKS = /满分(?:为|是|:)?(\d{2,3})分/;

// a score of another scale than a hundred, and one that stands in a line which no block took, is a notice
function checkMarks(sections: Section[], draft: Draft, context: Context): void {
  const { claims } = context;
  const lines = sections.flatMap(({ title, blocks }) => [
    ...(title ? [title] : []),
    ...blocks.flatMap((block) => (block.kind === "paragraph" ? filled(block) : [])),
  ]);
  const marks = lines.flatMap(({ label }) => FULL_MARKS.exec(label)?.[1] ?? [])[0];
  const score = draft.totalScore;
  if (score && marks && Number(marks) > 100 && !draft.totalWeight) {
    claims.note("unread-score", { what: "totals", printed: [`${score.text}/${marks}`] }, score.at);
    draft.totalScore = null;
  }
  const open = lines.filter((cell) => printsScore(cell) && !claims.isClaimed(cell));
  if (score) {
    checkScoreLines(open, score, draft, context);
    return;
  }
  const [line, ...others] = open;
  const said = line && others.length === 0 ? scoreIn(line, draft, context) : null;
  if (line && said?.totalScore) {
    draft.totalScore = said.totalScore;
    draft.grade ??= said.grade;
    claims.use(usedBy(draft), line);
  } else if (line)
    claims.doubt("unread-cell", { cells: 1, problem: null, printed: shorten(line.text) }, line);
}

// what a line says by itself of the whole: 自评得分97.5分，等级为优。
function scoreIn(line: Cell, draft: Draft, context: Context): Draft {
  const next = () => ({ id: context.reportId, ordinal: 1 });
  const trial = openDraft(draft.form, draft.scope, line.at, next());
  const passages = readOutline([{ kind: "paragraph", cells: [line] }]);
  readScores(passages, trial, { ...context, claims: new Claims(), next });
  return trial;
}

// a line that says another score of the whole than the table does
function checkScoreLines(lines: Cell[], score: ReadScore, draft: Draft, context: Context): void {
  for (const line of lines) {
    const { totalScore: said } = scoreIn(line, draft, context);
    if (!said?.value || !score.value) continue;
    if (compareDecimals(said.value, score.value) === 0) context.claims.use(usedBy(draft), line);
    else {
      context.claims.doubt("unread-score", { what: "totals", printed: [score.text, said.text] }, line);
      draft.totalScore = null;
    }
  }
}

const goesOn = (part: Part, next: Part) =>
  part.name === next.name && !(part.name === "funds" && next.name === "funds" && part.header !== next.header);

function closePart(part: Part, draft: Draft, context: Context): void {
  if (part.name === "funds") finishMoney(part.rows, part.header, draft, context);
  if (part.name === "pairs") finishPairs(part.rows, part.head, draft, context);
}

function readBlock(block: Block, part: Part, form: Reading): Part {
  const { draft, context } = form;
  if (filled(block).length === 0 || readYear(block, draft, context)) return part;
  const isBeforeMoney = part.name === "top" || (part.name === "goals" && draft.funds.length === 0);
  const own = isBeforeMoney ? withoutUnit(block, draft, context) : block;
  return readPart(withoutPrompts(own, context), part, form);
}

function readPart(block: Block, part: Part, form: Reading): Part {
  const { draft, rows, context } = form;
  const cells = filled(block);
  if (cells.length === 0) return part;
  if (part.name === "indicators" && cells.length <= 2) {
    const loose = readLoose(cells, part.loose);
    // a label may stand above rows that print no indicator; where they do, they use it
    if (loose) context.claims.ignore("blank template row", ...cells);
    if (loose) return { ...part, loose };
  }
  if (block.kind === "paragraph") return readParagraph(block, part, context);
  const opened = openPart(block, form);
  if (opened) return opened;
  if (readFields(cells, draft, context, part.name === "top")) return part;
  if (readOpinion(block, draft, context)) return part;
  const pairs = readPairs(block, part, form);
  if (pairs) return pairs;
  const [remark, total] = splitAtTotal(block);
  if (total && part.name === "indicators") {
    readRemark(remark, draft, context);
    return readPart(total, part, form);
  }
  if (readRemark(block, draft, context))
    return part.name === "indicators" ? { name: "end", header: part.header } : { name: "end" };
  if (
    (part.name === "indicators" || part.name === "end") &&
    readScoreRow(block.cells, part.header, draft, context)
  )
    return part.name === "indicators" ? { name: "end", header: part.header } : part;
  if (part.name === "end" && part.header && readTotal(block.cells, part.header, draft, context))
    return { name: "end" };
  const money = part.name === "funds" ? takeMoneyRow(block.cells, part.header) : null;
  if (money && part.name === "funds") {
    part.rows.push(money);
    return part;
  }
  if (part.name === "funds" && readExecutionScore(block.cells, part.header, draft, context)) return part;
  if (part.name === "management" && readManagement(block.cells, part.header, draft, context)) return part;
  if (part.name === "goals" && readGoals(block.cells, part.header, draft, context))
    return headsIndicators(cells) ? { name: "end" } : part;
  if (part.name !== "indicators") {
    if (part.name !== "goals") readLoneGoal(block.cells, draft, context);
    return part;
  }
  if (readSubtotal(block.cells, part.header, rows, part.summed, draft, context))
    return { ...part, loose: NO_LEVELS, summed: rows.length };
  if (readTotal(block.cells, part.header, draft, context)) return { name: "end" };
  if (readExecutionRow(block.cells, part.header, draft, context)) return part;
  const { row, loose } = readIndicatorRow(block.cells, part.header, part.loose, context);
  if (row) rows.push(row);
  return { ...part, loose };
}

// money as labels each before its figure, which no header stands above
function readPairs(block: Block, part: Part, { draft, context }: Reading): Part | null {
  if (!["top", "goals", "pairs"].includes(part.name)) return null;
  const open = part.name === "pairs" ? part : null;
  const head = open ? null : readPairsHead(block.cells);
  if (head) {
    context.claims.ignore("table header", ...filled(block));
    return { name: "pairs", head, rows: [] };
  }
  const row = takePairRow(block.cells, draft.moneyUnit, open !== null);
  if (row) return { name: "pairs", head: open?.head ?? NO_HEAD, rows: [...(open?.rows ?? []), row] };
  if (!open || !isOddPairRow(block.cells, draft.moneyUnit)) return null;
  doubtPairs(filled(block), context);
  return part;
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
  if (!mayBeHeader(block.cells)) return null;
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
    context.claims.doubt("doubtful-layout", { readings: null }, ...filled(block));
    return { name: "end" };
  }
  claimHeader<string>(block.cells, header, context, goals !== null);
  form.indicators ??= indicators;
  if (management) return { name: "management", header: management };
  if (goals) return { name: "goals", header: goals };
  if (indicators) printIndicators(indicators, draft);
  return indicators && { name: "indicators", header: indicators, loose: NO_LEVELS, summed: form.rows.length };
}

// a page break prints the same header again; another header is that of another form
function isSameTable({ columns }: IndicatorHeader, { indicators }: Reading): boolean {
  const print = (all: IndicatorHeader["columns"]) => all.map(({ cell }) => cell.label).join("|");
  return indicators === null || print(columns) === print(indicators.columns);
}

// a note, a heading or a sentence ends the table: what follows it is no row of it
function readParagraph(block: Block, part: Part, { claims }: Context): Part {
  const [cell] = filled(block);
  if (!cell || part.name === "top" || part.name === "end" || isLitter(cell)) return part;
  if (!isGlued(cell)) return { name: "end" };
  claims.doubt("glued-cells", { what: "row", printed: shorten(cell.text) }, cell);
  return part;
}
