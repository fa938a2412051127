import type { Block } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { Claims } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, openDraft, usedBy } from "../draft.ts";
import { takeMoney, tellsMoney } from "../prose/assemble.ts";
import type { Told } from "../prose/clauses.ts";
import { countsSeveral, tellsOfSeveral } from "../prose/counted-list.ts";
import { readExecutionPoints } from "../prose/execution-points.ts";
import { readIndicators } from "../prose/indicators.ts";
import { listedScores } from "../prose/listed-scores.ts";
import { saysOnlyWhose } from "../prose/names.ts";
import { joinParagraphs, type Passage, titlePassage } from "../prose/outline.ts";
import { noteScoresOfParts } from "../prose/part-scores.ts";
import type { Programme } from "../prose/programme.ts";
import { nameOfReport, type ReportText, unitInFields, unitOfReport } from "../prose/report-name.ts";
import { doubtAll, noteRest } from "../prose/rest.ts";
import { readScores } from "../prose/scores.ts";
import { settle } from "../prose/settled.ts";
import { readStatements } from "../prose/statements.ts";
import { readIndicatorTable } from "./narrative-tables.ts";

/** What speaks of a report as a whole, with its table of indicators. */
interface Report extends ReportText {
  indicators: Block[] | null;
}

/**
 * The evaluation of one programme, or of all that a report speaks of, from the amounts and passages that are its own.
 * @param report what speaks of the report as a whole; null for a programme beside it
 * @returns null where nothing but its name is told
 */
export function readProgramme(
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
  const isOfSeveral = report !== null && (countsSeveral(told) || tellsOfSeveral(report.passages));
  const titled = report ? nameOfReport(report, settled, told) : nameAt(name, told);
  // a report on all projects of a unit that is called after nothing else is called after the unit
  const named = titled ?? (report && isOfSeveral ? unitOfReport(report.title) : null);
  if (!named) {
    const cells = hasMoney ? told.map(({ quantity }) => quantity.cell) : [start];
    context.claims.doubt("unnamed-form", { what: "report" }, cells);
    return null;
  }
  // what says only whose money it is and counts several projects is told of all of them
  const isOfAll = isOfSeveral && (titled === null || saysOnlyWhose(named.text));
  const draft = openDraft("narrative", isOfAll ? "summary" : scope, start.at, context.next());
  draft.name = named;
  const unpublished = takeMoney(told, settled, draft, context);
  if (report) draft.implementingUnit = unitOfReport(report.title) ?? unitInFields(report.passages);
  if (report) readGoal(report.passages, draft, context);
  const above = report?.title ? [titlePassage(report.title)] : [];
  readResults([...above, ...passages], table, draft, context);
  noteRest(unpublished, draft, context);
  return draft;
}

function readResults(passages: Passage[], table: Block[] | null, draft: Draft, context: Context): void {
  readScores(passages, draft, context, new Set(listedScores(passages).map(({ paragraph }) => paragraph)));
  readExecutionPoints(passages, draft, context);
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
