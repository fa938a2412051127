import type { Cell } from "../documents/block.ts";
import type { Evaluation, Fund } from "../model/evaluation.ts";
import type { Reading } from "../model/reading.ts";
import type { FundSource, Scope } from "../model/words.ts";
import type { Money } from "../values/money.ts";
import { findFiscalYear } from "../values/year.ts";
import { closeDraft, type Draft, openDraft, usedBy } from "./draft.ts";
import type { Context, Form } from "./form.ts";
import { fundId } from "./funds.ts";
import { joinParagraphs, type Passage, readOutline } from "./outline.ts";
import { read } from "./row.ts";
import { cellsOf, type Section } from "./sections.ts";
import { readClauses, type Said, splitStatements } from "./sentence.ts";

const PROJECT_HEADING = /^项目[一二三四五六七八九十\d]+$/;
const EXECUTED = /(?:支出|执行|使用|(?<!转移)支付)(?:数|金额)?$/;
const BUDGETED = /(?:资金|预算|预算数|经费|合计|补助)$/;
const RATE = /(?:执行率|完成率)$/;

/** 自评报告正文: amounts, rates and scores in sentences; a total over the projects, then a passage for each. */
export const narrative: Form = {
  id: "narrative",
  zh: "自评报告正文",
  en: "narrative self-evaluation report",
  claims: ({ title, blocks }) =>
    title !== null &&
    /报告$/.test(title.label) &&
    !/整体支出/.test(title.label) &&
    blocks.every(({ kind }) => kind === "paragraph"),
  continues: () => false,
  read: readNarrative,
};

function readNarrative(sections: Section[], context: Context): Evaluation[] {
  const { claims } = context;
  const [section] = sections;
  const [first] = sections.flatMap(cellsOf);
  if (!section || !first) return [];
  const passages = readOutline(section.blocks);
  const projects = passages.flatMap((passage, index) =>
    isProject(passage) ? [gather(passages, index)] : [],
  );
  const inProjects = new Set(projects.flat());
  const others = passages.filter((passage) => !inProjects.has(passage));
  const drafts = [
    readSummary(others, first, context),
    ...projects.map((own) => readProject(own, context)),
  ].flatMap((draft) => draft ?? []);
  giveGrades(others, drafts, context);
  for (const draft of drafts) {
    const year = section.title && findFiscalYear(section.title.text);
    if (year && section.title) {
      draft.fiscalYear = { text: year.text, at: section.title.at, value: year.year };
      claims.use(usedBy(draft), section.title);
    }
  }
  return drafts.flatMap((draft) => closeDraft(draft, context));
}

const isProject = ({ path }: Passage) => PROJECT_HEADING.test(path.at(-1) ?? "");

// a project's passage and what stands below it, up to the next heading of its own rank or above
function gather(passages: Passage[], index: number): Passage[] {
  const depth = passages[index]?.path.length ?? 0;
  const end = passages.findIndex(({ path }, i) => i > index && path.length <= depth);
  return passages.slice(index, end === -1 ? undefined : end);
}

/** The sentence that states budget, executed amount and rate over all projects; null where the report states none. */
function readSummary(passages: Passage[], first: Cell, context: Context): Draft | null {
  const { claims } = context;
  const cells = passages.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.cells));
  const cell = cells.find((candidate) => {
    const said = readClauses(candidate);
    return said.some(({ rate, label }) => rate && RATE.test(label)) && said.some(({ money }) => money);
  });
  if (!cell) return null;
  const draft = openDraft("narrative", "summary", first.at, context.next());
  takeFigures(readClauses(cell), draft, cell, context);
  const goal = passages.find(({ path }) => /^(?:项目)?绩效目标$|^总体目标$/.test(path.at(-1) ?? ""));
  draft.goal = joinParagraphs(goal?.paragraphs ?? []);
  for (const paragraph of goal?.paragraphs ?? []) claims.use(usedBy(draft), ...paragraph.cells);
  readSources(passages, draft, context);
  readStatements(passages, draft, context);
  return draft;
}

function readProject(passages: Passage[], context: Context): Draft | null {
  const { claims } = context;
  const cells = passages.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.cells));
  const fields = new Map(cells.flatMap((cell) => readLabelled(cell)));
  const scope: Scope = "project";
  const object = fields.get("对象和范围") ?? fields.get("项目名称");
  const [first] = cells;
  if (!first) return null;
  if (!object) {
    claims.doubt("unnamed-project", "这个项目没有读到名称与金额", ...cells);
    return null;
  }
  const draft = openDraft("narrative", scope, object.at, context.next());
  for (const cell of cells) {
    const label = readLabelled(cell)[0]?.[0] ?? "";
    if (/评价方法/.test(label)) continue;
    takeFigures(readClauses(cell), draft, cell, context);
  }
  draft.goal = labelledText(fields.get("评价目的"), draft, context);
  draft.goalResult = labelledText(fields.get("分析评价"), draft, context);
  return draft;
}

function readLabelled(cell: Cell): [string, Cell][] {
  const match = /^([\p{Script=Han}]{2,8})[:：]/u.exec(cell.text);
  return match ? [[match[1] ?? "", cell]] : [];
}

function labelledText(cell: Cell | undefined, draft: Draft, { claims }: Context): Reading<string> | null {
  if (!cell) return null;
  claims.use(usedBy(draft), cell);
  const [label = ""] = /^[\p{Script=Han}]{2,8}[:：]\s*/u.exec(cell.text) ?? [];
  return read(cell, (text) => text, { text: cell.text.slice(label.length), index: label.length });
}

function takeFigures(said: Said[], draft: Draft, cell: Cell, { claims }: Context): void {
  for (const { label, money, rate, points } of said) {
    if (rate && RATE.test(label)) draft.rate ??= rate;
    else if (points && /(?:得分|评分|等次)$/.test(label)) draft.totalScore ??= points;
    else if (money && EXECUTED.test(label)) draft.executed ??= money;
    else if (money && BUDGETED.test(label)) takeBudget(label, money, draft, cell);
    else continue;
    claims.use(usedBy(draft), cell);
  }
  if (draft.scope === "summary" && draft.name) draft.funds[0] = totalOf(draft, draft.name);
}

// the words before the budget are the name that the report gives the money
function takeBudget(label: string, money: Reading<Money>, draft: Draft, cell: Cell): void {
  if (draft.annualBudget) return;
  draft.annualBudget = money;
  draft.name = { text: label, at: cell.at, value: label };
  draft.at = cell.at;
  draft.moneyUnit = /亿元?$/.test(money.text) ? "亿元" : /万元?$/.test(money.text) ? "万元" : "元";
}

function totalOf({ id, annualBudget, executed, rate }: Draft, label: Reading<string>): Fund {
  return { id: `${id}-total`, source: "total", label, initialBudget: null, annualBudget, executed, rate };
}

// 2023年中央财政医疗救助补助资金2554万元: one line per source of funds, before the projects are described
function readSources(passages: Passage[], draft: Draft, { claims }: Context): void {
  for (const { path, paragraphs } of passages) {
    if (!/总体情况$|资金(?:来源|情况)$/.test(path.at(-1) ?? "")) continue;
    for (const cell of paragraphs.flatMap(({ cells }) => cells)) {
      for (const { label, money } of readClauses(cell)) {
        if (!money || !BUDGETED.test(label)) continue;
        const source: FundSource = /中央/.test(label)
          ? "central"
          : /省级|市级|县级|区级|地方/.test(label)
            ? "local"
            : "other";
        const name = { text: label, at: cell.at, value: label };
        const fund = {
          id: fundId(draft, source),
          source,
          label: name,
          initialBudget: null,
          annualBudget: money,
          executed: null,
          rate: null,
        };
        draft.funds.push(fund);
        claims.use(`narrative:${fund.id}`, cell);
      }
    }
  }
}

function readStatements(passages: Passage[], draft: Draft, { claims }: Context): void {
  for (const { path, paragraphs } of passages) {
    const words = path.at(-1) ?? "";
    const kind = /措施$|建议$/.test(words) ? "measure" : /问题$/.test(words) ? "problem" : null;
    if (!kind) continue;
    for (const { text, at, cells } of paragraphs) {
      draft.statements.push(...splitStatements(kind, text, at));
      claims.use(usedBy(draft), ...cells);
    }
  }
}

// 有2个项目结果为“优” gives every project its grade only where it speaks of all of them
function giveGrades(passages: Passage[], drafts: Draft[], { claims }: Context): void {
  const projects = drafts.filter(({ scope }) => scope === "project");
  for (const cell of passages.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.cells),
  )) {
    const match = /有(\d+)个项目(?:的)?(?:自评)?结果为[“"]?(优秀|良好|优|良|中|差)/.exec(cell.text);
    if (!match || Number(match[1]) !== projects.length) continue;
    for (const draft of projects) {
      draft.grade = { text: match[2] ?? "", at: cell.at, value: match[2] ?? "" };
      claims.use(usedBy(draft), cell);
    }
  }
}
