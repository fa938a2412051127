import type { Evaluation } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { findFiscalYear } from "../../values/year.ts";
import { readIndicatorHeader } from "../blocks/indicator-header.ts";
import { Claims } from "../claims.ts";
import type { Context } from "../context.ts";
import { closeDraft, type Draft, openDraft, saysSomething, usedBy } from "../draft.ts";
import { hasReportOutline } from "../layout/running-report.ts";
import { cellsOf, hasTable, isOfDepartment, type Section } from "../layout/sections.ts";
import { titleKind } from "../layout/titles.ts";
import { takeMoney, tellsMoney } from "../prose/assemble.ts";
import { readCircumstances } from "../prose/circumstances.ts";
import { readDepartmentReport } from "../prose/department-report.ts";
import { readIndicators } from "../prose/indicators.ts";
import { readOutline, titlePassage } from "../prose/outline.ts";
import { noteScoresOfParts } from "../prose/part-scores.ts";
import { unitOfReport } from "../prose/report-name.ts";
import { readReportYear } from "../prose/report-year.ts";
import { noteRest } from "../prose/rest.ts";
import { tellRoles } from "../prose/roles.ts";
import { readScores } from "../prose/scores.ts";
import { readSentences } from "../prose/sentences.ts";
import { settle } from "../prose/settled.ts";
import { readStatements } from "../prose/statements.ts";
import { programmesWithin } from "../prose/within-department.ts";
import { readDepartmentTable } from "./department-table.ts";
import type { Form } from "./form.ts";
import { readProgramme } from "./narrative-programme.ts";
import { doubtTables, indicatorTable, readIndicatorTable, tablesBetween } from "./narrative-tables.ts";
import { readTable } from "./table.ts";
import { hasFunds } from "./table-facts.ts";

/** What such an evaluation is called: the form evaluates the whole department, which has no programme's name. */
const NAME = "部门整体支出";

/** 部门整体支出绩效自评: a report in words beside a local scoring table, in either order; one evaluation of the department. */
export const departmentOverall: Form = {
  id: "department-overall",
  claims: isOfDepartment,
  continues: (before, section) => before.length === 1 && before.some(hasTable) !== hasTable(section),
  read: readDepartment,
};

function readDepartment(sections: Section[], context: Context): Evaluation[] {
  if (sections.some(hasTable)) return readDraft(sections, context);
  // a heading without money, indicator or score below it is no evaluation, and takes no number
  const next = () => ({ id: context.reportId, ordinal: 1 });
  const [department, ...projects] = readDraft(sections, { ...context, claims: new Claims(), next });
  if (department && saysSomething(department)) return readDraft(sections, context);
  return projects.length > 0 ? readProjects(sections, context) : [];
}

// all that such a report tells of is a programme: it is that programme's
function readProjects([section]: Section[], context: Context): Evaluation[] {
  if (!section) return [];
  const { title, blocks } = section;
  const passages = readOutline(blocks);
  const sentences = readSentences(passages);
  const year = readReportYear(title, sentences, context);
  const { own } = programmesWithin(tellRoles(sentences, year?.value ?? null), sentences);
  const drafts = own.flatMap(
    (each) => readProgramme(own.length > 1 ? each : { ...each, passages }, "project", null, context) ?? [],
  );
  for (const draft of drafts) {
    draft.fiscalYear = year;
    if (own.length === 1) draft.implementingUnit = unitOfReport(title);
    if (title) context.claims.use(usedBy(draft), title);
  }
  doubtTables(tablesBetween(blocks), context);
  return drafts.flatMap((draft) => closeDraft(draft, context));
}

function readDraft(sections: Section[], context: Context): Evaluation[] {
  const { claims } = context;
  const [first] = sections.flatMap(cellsOf);
  if (!first) return [];
  const draft = openDraft("department-overall", "department", first.at, context.next());
  for (const { title } of sections) {
    if (!title) continue;
    claims.use(usedBy(draft), title);
    const year = findFiscalYear(title.text);
    if (year && !draft.fiscalYear) draft.fiscalYear = { text: year.text, at: title.at, value: year.year };
  }
  const mixed = sections.length === 1 ? sections.find(isReportInWords) : undefined;
  const table = mixed ? undefined : sections.find(hasTable);
  const report = mixed ?? sections.find((section) => section !== table);
  if (table?.title) draft.at = table.title.at;
  draft.name = nameIn(sections) ?? { text: NAME, at: draft.at, value: NAME };
  // newer forms print the department's money as those of projects do
  if (table && hasFunds(table)) readTable([table], draft, context);
  else if (table) readDepartmentTable(table, draft, context);
  if (report && table) readDepartmentReport(report, draft, context);
  const projects = report && !table ? readInWords(report, draft, context) : [];
  return [draft, ...projects].flatMap((own) => closeDraft(own, context));
}

// a report in words may have tables between its paragraphs, of which none is the form itself
function isReportInWords(section: Section): boolean {
  const { title, blocks } = section;
  if (!title || titleKind(title) !== "self" || !hasTable(section) || hasFunds(section)) return false;
  return hasReportOutline(blocks) || !blocks.some(({ cells }) => readIndicatorHeader(cells) !== null);
}

// without a title the text says it somewhere, if in fewer words
function nameIn(sections: Section[]): Reading<string> | null {
  const cells = sections.some(({ title }) => title?.label.includes(NAME)) ? [] : sections.flatMap(cellsOf);
  const names = [NAME, "部门整体", "单位整体"].flatMap((text) => {
    const cell = cells.find((own) => own.text.includes(text));
    return cell ? [{ text, at: cell.at, value: text }] : [];
  });
  return names[0] ?? null;
}

/** Reads a department's report in words. @returns the programmes that it tells of with money of their own */
function readInWords({ title, blocks }: Section, draft: Draft, context: Context): Draft[] {
  const passages = readOutline(blocks);
  const sentences = readSentences(passages);
  draft.fiscalYear ??= readReportYear(title, sentences, context);
  draft.implementingUnit ??= unitOfReport(title);
  const told = tellRoles(sentences, draft.fiscalYear?.value ?? null);
  const { own, left } = programmesWithin(told, sentences);
  const unpublished = tellsMoney(left) ? takeMoney(left, settle(left), draft, context) : null;
  readScores([...(title ? [titlePassage(title)] : []), ...passages], draft, context);
  const tables = tablesBetween(blocks);
  const indicators = indicatorTable(tables);
  doubtTables(
    tables.filter((table) => table !== indicators),
    context,
  );
  if (indicators) readIndicatorTable(indicators, passages, draft, context);
  else readIndicators(passages, draft, context);
  if (unpublished) noteRest(unpublished, draft, context);
  readCircumstances(passages, draft, context);
  readStatements(passages, draft, context);
  noteScoresOfParts(passages, draft, context);
  return own.flatMap((each) => {
    const project = readProgramme(each, "project", null, context);
    return project ? [{ ...project, fiscalYear: draft.fiscalYear }] : [];
  });
}
