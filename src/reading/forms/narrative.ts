import type { Block } from "../../documents/block.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import { Claims, shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { closeDraft, type Draft, openDraft, usedBy } from "../draft.ts";
import { cellsOf, isRunningReport, type Section } from "../layout/sections.ts";
import { doubtAll, doubtLeft, takeMoney, tellsMoney } from "../prose/assemble.ts";
import type { Told } from "../prose/clauses.ts";
import { countsSeveral } from "../prose/counted-list.ts";
import { readIndicators } from "../prose/indicators.ts";
import { labelledProjects, readLabelledProject, strayObjects } from "../prose/labelled-project.ts";
import { listedScores } from "../prose/listed-scores.ts";
import { saysOnlyWhose } from "../prose/names.ts";
import { joinParagraphs, type Passage, readOutline, titlePassage } from "../prose/outline.ts";
import { settle } from "../prose/pairs.ts";
import { noteScoresOfParts } from "../prose/part-scores.ts";
import type { Programme } from "../prose/programme.ts";
import { groupProgrammes } from "../prose/programmes.ts";
import { nameOfReport, type ReportText, unitOfReport } from "../prose/report-name.ts";
import { readReportYear } from "../prose/report-year.ts";
import { tellRoles } from "../prose/roles.ts";
import { noteScoresTogether, readScores } from "../prose/scores.ts";
import { readSentences } from "../prose/sentences.ts";
import { giveGrades, giveScores, shareStatements } from "../prose/shared-results.ts";
import { readStatements } from "../prose/statements.ts";
import { nameInTitle } from "../prose/title-names.ts";
import type { Form } from "./form.ts";
import { doubtTables, indicatorTable, readIndicatorTable, tablesBetween } from "./narrative-tables.ts";

/** 自评报告正文: amounts, rates and scores in sentences; each programme an evaluation, a total over several a summary. */
export const narrative: Form = {
  id: "narrative",
  claims: isRunningReport,
  continues: () => false,
  read: readNarrative,
};

function readNarrative(sections: Section[], context: Context): Evaluation[] {
  const { claims } = context;
  const [section] = sections;
  const [first] = sections.flatMap(cellsOf);
  if (!section || !first) return [];
  const passages = readOutline(section.blocks);
  const year = readReportYear(section.title, readSentences(passages), context);
  const projects = labelledProjects(passages);
  const inProjects = new Set(projects.flat());
  const others = passages.filter((passage) => !inProjects.has(passage));
  const sentences = readSentences(others);
  const told = tellRoles(sentences, year?.value ?? null);
  const { whole, own } = groupProgrammes(
    others,
    sentences,
    told,
    nameInTitle(fold(section.title?.text ?? "")),
  );
  const isSummary = own.length > 0 || projects.length > 0 || listedScores(others).length > 0;
  const tables = tablesBetween(section.blocks);
  // of several programmes nobody knows whose indicators a table has
  const indicators = isSummary ? null : indicatorTable(tables);
  const all = readProgramme(
    whole,
    isSummary ? "summary" : "project",
    { title: section.title, first, passages: others, indicators },
    context,
  );
  const isRead = (table: Block[]) => all !== null && table === indicators;
  doubtTables(
    tables.filter((table) => !isRead(table)),
    context,
  );
  if (!all && isSummary) noteScoresTogether(whole.passages, context);
  if (!all && own.length > 0) doubtLeft(whole.told, context);
  else if (!all && !tellsMoney(whole.told)) doubtAll(whole.told, context);
  const drafts = [
    all,
    ...own.map((programme) => readProgramme(programme, "project", null, context)),
    ...projects.map((passage) => readLabelledProject(passage, year?.value ?? null, context)),
  ].flatMap((draft) => draft ?? []);
  if (!drafts.some(({ scope }) => scope === "summary") && isSummary)
    shareStatements(whole.passages, drafts, context);
  drafts.push(...giveScores(others, drafts, context));
  giveGrades(others, drafts, context);
  for (const cell of strayObjects(others))
    claims.doubt("unnamed-project", { printed: shorten(cell.text) }, cell);
  for (const draft of drafts) {
    draft.fiscalYear = year;
    if (year && section.title) claims.use(usedBy(draft), section.title);
  }
  return drafts.flatMap((draft) => closeDraft(draft, context));
}

/** What speaks of a report as a whole, with its table of indicators. */
interface Report extends ReportText {
  indicators: Block[] | null;
}

function readProgramme(
  { name, told, passages }: Programme,
  scope: "project" | "summary",
  report: Report | null,
  context: Context,
): Draft | null {
  const start = told[0]?.quantity.cell ?? report?.first;
  const hasMoney = tellsMoney(told);
  const table = report?.indicators ?? null;
  if (!start || !(hasMoney || table || saysResults(passages, context))) {
    if (!report) doubtAll(told, context);
    return null;
  }
  const settled = settle(told);
  const named = report ? nameOfReport(report, settled, told) : nameAt(name, told);
  if (!named) {
    const cells = hasMoney ? told.map(({ quantity }) => quantity.cell) : [start];
    context.claims.doubt("unnamed-form", { what: "report" }, cells);
    return null;
  }
  // what says only whose money it is and counts several projects is told of all of them
  const isOfAll = report !== null && saysOnlyWhose(named.text) && countsSeveral(told);
  const draft = openDraft("narrative", isOfAll ? "summary" : scope, start.at, context.next());
  draft.name = named;
  takeMoney(told, settled, draft, context);
  if (report) draft.implementingUnit = unitOfReport(report.title);
  if (report) readGoal(report.passages, draft, context);
  const titled = report?.title ? [titlePassage(report.title)] : [];
  readResults([...titled, ...passages], table, draft, context);
  return draft;
}

function readResults(passages: Passage[], table: Block[] | null, draft: Draft, context: Context): void {
  readScores(passages, draft, context, new Set(listedScores(passages).map(({ paragraph }) => paragraph)));
  if (table) readIndicatorTable(table, passages, draft, context);
  else readIndicators(passages, draft, context);
  readStatements(passages, draft, context);
  noteScoresOfParts(passages, draft, context);
}

// without money it takes a score, or an indicator with an actual, to make an evaluation
function saysResults(passages: Passage[], context: Context): boolean {
  const [first] = passages.flatMap(({ paragraphs }) => paragraphs);
  if (!first) return false;
  const trial = openDraft("narrative", "project", first.at, { id: context.reportId, ordinal: 1 });
  readResults(passages, null, trial, { ...context, claims: new Claims() });
  return trial.totalScore !== null || trial.indicators.some(({ actual }) => actual !== null);
}

const nameAt = (name: string | null, told: Told[]): Reading<string> | null => {
  const cell = told[0]?.quantity.cell;
  return name && cell ? { text: name, at: cell.at, value: name } : null;
};

function readGoal(passages: Passage[], draft: Draft, { claims }: Context): void {
  const goal = passages.find(({ path }) => /^(?:项目)?绩效目标$|^总体目标$/.test(path.at(-1) ?? ""));
  draft.goal = joinParagraphs(goal?.paragraphs ?? []);
  for (const paragraph of goal?.paragraphs ?? []) claims.use(usedBy(draft), ...paragraph.cells);
}
