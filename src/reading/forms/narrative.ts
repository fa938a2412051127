import type { Cell } from "../../documents/block.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { findFiscalYear } from "../../values/year.ts";
import { shorten } from "../claims.ts";
import type { Context, Form } from "../context.ts";
import { closeDraft, type Draft, openDraft, usedBy } from "../draft.ts";
import { cellsOf, type Section } from "../layout/sections.ts";
import { readIndicators } from "../prose/indicators.ts";
import { takeAmounts, takeSources, totalOf } from "../prose/narrative-draft.ts";
import { addUp, saysRate, settleAmounts, sourcesAmong, withBudget } from "../prose/narrative-money.ts";
import { joinParagraphs, type Passage, readOutline } from "../prose/outline.ts";
import { readScores } from "../prose/scores.ts";
import { readClauses } from "../prose/sentence.ts";
import { readStatements } from "../prose/statements.ts";
import { read } from "../settle/row.ts";

/** The label that says what money a project's passage speaks of. */
const OBJECT = "对象和范围";
const PROJECT_HEADING = /^项目[一二三四五六七八九十\d]+$/;
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
    readSummary(others, section.title, first, context),
    ...projects.map((own) => readProject(own, context)),
  ].flatMap((draft) => draft ?? []);
  giveGrades(others, drafts, context);
  for (const cell of others.flatMap(cellsOfPassage).filter((own) => readLabelled(own)[0]?.[0] === OBJECT))
    claims.doubt("unnamed-project", `「${shorten(cell.text)}」像是说一个项目，却没有读到它的标题`, cell);
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
function readSummary(passages: Passage[], title: Cell | null, first: Cell, context: Context): Draft | null {
  const { claims } = context;
  const found = passages.flatMap((passage) => cellsOfPassage(passage).map((cell) => ({ passage, cell })));
  const own = found.find(({ cell }) => {
    const said = readClauses(cell);
    return said.some(saysRate) && said.some(({ money }) => money);
  });
  if (!own) return null;
  const draft = openDraft("narrative", "summary", first.at, context.next());
  const said = readClauses(own.cell);
  const others = passages.flatMap(cellsOfPassage).filter((cell) => cell !== own.cell);
  const settled = withBudget(settleAmounts(said), others.flatMap(readClauses));
  takeAmounts(settled, title, draft, context);
  if (draft.name) draft.funds.push(totalOf(draft, draft.name));
  const isNear = settled.budget?.cell === own.cell;
  const parts = sourcesAmong(isNear ? said : readClauses(settled.budget?.cell ?? own.cell), settled.budget);
  if (addUp(parts, settled.budget)) takeSources(parts, draft, context);
  const goal = passages.find(({ path }) => /^(?:项目)?绩效目标$|^总体目标$/.test(path.at(-1) ?? ""));
  draft.goal = joinParagraphs(goal?.paragraphs ?? []);
  for (const paragraph of goal?.paragraphs ?? []) claims.use(usedBy(draft), ...paragraph.cells);
  for (const passage of passages) {
    if (!isNear || !/总体情况$|资金(?:来源|情况)$/.test(passage.path.at(-1) ?? "")) continue;
    const sources = cellsOfPassage(passage).filter((cell) => cell !== own.cell);
    takeSources(sourcesAmong(sources.flatMap(readClauses), settled.budget), draft, context);
  }
  readScores(passages, draft, context);
  readIndicators(passages, draft, context);
  readStatements(passages, draft, context);
  return draft;
}

const cellsOfPassage = ({ paragraphs }: Passage) => paragraphs.flatMap(({ cells }) => cells);

function readProject(passages: Passage[], context: Context): Draft | null {
  const { claims } = context;
  const cells = passages.flatMap(cellsOfPassage);
  const fields = new Map(cells.flatMap((cell) => readLabelled(cell)));
  const object = fields.get(OBJECT) ?? fields.get("项目名称");
  const [first] = cells;
  if (!first) return null;
  if (!object) {
    claims.doubt("unnamed-project", "这个项目没有读到名称与金额", ...cells);
    return null;
  }
  const draft = openDraft("narrative", "project", object.at, context.next());
  const told = cells.filter((cell) => !/评价方法/.test(readLabelled(cell)[0]?.[0] ?? ""));
  const said = told.flatMap(readClauses);
  takeAmounts(settleAmounts(said), null, draft, context);
  const points = said.find((own) => own.points && /(?:得分|评分|等次)$/.test(own.label));
  if (points) {
    draft.totalScore = points.points;
    claims.use(usedBy(draft), points.cell);
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
