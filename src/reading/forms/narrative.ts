import type { Block } from "../../documents/block.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { fold } from "../../values/fold.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { closeDraft, usedBy } from "../draft.ts";
import { cellsOf, isRunningReport, type Section } from "../layout/sections.ts";
import { tellsMoney } from "../prose/assemble.ts";
import { labelledProjects, readLabelledProject, strayObjects } from "../prose/labelled-project.ts";
import { listedScores } from "../prose/listed-scores.ts";
import { withoutDepartment } from "../prose/of-department.ts";
import { readOutline } from "../prose/outline.ts";
import { groupProgrammes } from "../prose/programmes.ts";
import { readReportYear } from "../prose/report-year.ts";
import { doubtAll, doubtLeft } from "../prose/rest.ts";
import { tellRoles } from "../prose/roles.ts";
import { noteScoresTogether } from "../prose/scores.ts";
import { readSentences } from "../prose/sentences.ts";
import { giveGrades, giveScores, shareStatements } from "../prose/shared-results.ts";
import { nameInTitle } from "../prose/title-names.ts";
import type { Form } from "./form.ts";
import { readProgramme } from "./narrative-programme.ts";
import { doubtTables, indicatorTable, tablesBetween } from "./narrative-tables.ts";

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
  const title = fold(section.title?.text ?? "");
  const told = withoutDepartment(tellRoles(sentences, year?.value ?? null), title);
  const { whole, own } = groupProgrammes(others, sentences, told, nameInTitle(title));
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
