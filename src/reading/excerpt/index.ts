import { type Document, filled, UnreadableFile } from "../../documents/block.ts";
import type { Evaluation, Fund } from "../../model/evaluation.ts";
import { EXCERPT_SOURCE_IDS, EXCERPT_SOURCES } from "../../model/excerpt.ts";
import { findProgramme } from "../../model/programmes.ts";
import { placesOf, type Reading } from "../../model/reading.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { parseMoney } from "../../values/money.ts";
import { parseRate } from "../../values/rate.ts";
import { Claims } from "../claims.ts";
import { type Draft, openDraft, usedBy } from "../draft.ts";
import { FORM_COLUMNS } from "../labels/forms.ts";
import type { ReadReport } from "../read-report.ts";
import { type ReadRow, readHead, readingIn, readRow } from "./row.ts";

/**
 * The evaluations of an excerpt, a row each. It is written for this site, so whatever is not as it must be is refused.
 * @throws UnreadableFile naming the line, the column and what stands there
 */
export function readExcerpt(document: Document, reportId: string): Omit<ReadReport, "title"> {
  const claims = new Claims();
  const [head, ...rows] = document.blocks;
  const columns = readHead(head);
  claims.ignore("table header", ...(head?.cells ?? []));
  const evaluations = rows.flatMap((block, index) => {
    if (filled(block).length === 0) return [];
    const ordinal = index + 1;
    const id = `${reportId}-${String(ordinal).padStart(2, "0")}`;
    const read = readRow(block, columns, ordinal + 1);
    const evaluation = evaluationOf(read, { id, ordinal });
    claims.use(usedBy(evaluation), ...filled(block));
    noteGaps(read, evaluation, claims);
    return [evaluation];
  });
  if (evaluations.length === 0) throw new UnreadableFile(1, { kind: "excerpt-empty" });
  return {
    evaluations,
    statements: claims.statements,
    notices: claims.notices,
    ledger: claims.close(document),
  };
}

function evaluationOf(read: ReadRow, { id, ordinal }: { id: string; ordinal: number }): Evaluation {
  const { row, words, leftOut } = read;
  const name = readingIn(read, "name", String);
  if (!name) throw new UnreadableFile(ordinal + 1, { kind: "excerpt-nameless" });
  const { form = "excerpt", scope = "project", money_unit: moneyUnit } = row;
  const at = { line: ordinal + 1, lastLine: ordinal + 1, cell: null };
  const money = (column: string) => readMoney(read, column);
  const rate = readingIn(read, "rate", parseRate);
  const totals = {
    initialBudget: money("initial_budget"),
    annualBudget: money("annual_budget"),
    received: money("received"),
    executed: money("executed"),
  };
  const planned = money("planned");
  const draft = openDraft(form, scope, at, { id, ordinal });
  const evaluation = { ...draft, name, moneyUnit, ...totals, rate };
  return {
    ...evaluation,
    programme: findProgramme(name.text) ?? "other",
    fiscalYear: readingIn(read, "year", Number),
    totalScore: readingIn(read, "total_score", parseDecimal),
    grade: readingIn(read, "grade", String),
    funds: fundsOf(read, evaluation),
    amounts: planned
      ? [{ heading: "", label: words.get("planned") ?? "计划数", role: "planned", amount: planned }]
      : [],
    // what was not transcribed says nothing of the form's columns
    printed: FORM_COLUMNS.excerpt,
    // its words and indicators are not here, so nothing can be said of what they lack
    partlyRead: true,
    // sources that nobody transcribed may be what a sum lacks
    ...(leftOut.has("sources") ? {} : { allSources: true }),
  };
}

/** A row for each source that prints an amount, below the total where the row has one. */
function fundsOf(read: ReadRow, evaluation: Omit<Draft, "name"> & { name: Reading<string> }): Fund[] {
  const { id, name, initialBudget, annualBudget, received, executed, rate } = evaluation;
  const total = { initialBudget, annualBudget, received, executed, rate };
  const sources: Fund[] = [];
  for (const own of EXCERPT_SOURCE_IDS) {
    const { source, label } = EXCERPT_SOURCES[own];
    const figures = {
      initialBudget: null,
      annualBudget: readMoney(read, `${own}_budget`),
      received: readMoney(read, `${own}_received`),
      executed: readMoney(read, `${own}_executed`),
      rate: readingIn(read, `${own}_rate`, parseRate),
    };
    const first = placesOf(...Object.values(figures))[0];
    if (!first) continue;
    const said = read.words.get(own) ?? label;
    const before = sources.filter((fund) => fund.source === source).length;
    const fund = `${id}-${source}${before > 0 ? `-${before + 1}` : ""}`;
    sources.push({ id: fund, source, label: { text: said, at: first, value: said }, ...figures });
  }
  if (sources.length === 0 || placesOf(...Object.values(total)).length === 0) return sources;
  const label = { text: name.text, at: name.at, value: "合计" };
  return [{ id: `${id}-total`, source: "total", label, ...total }, ...sources];
}

const readMoney = (read: ReadRow, column: string) =>
  readingIn(read, column, (text) => parseMoney(text, read.row.money_unit));

// what the page prints and nobody transcribed is said, so that nothing is lost without a word
function noteGaps({ leftOut }: ReadRow, { name, programme }: Evaluation, claims: Claims): void {
  if (programme === "other") claims.note("unknown-programme", { name: name.text }, name.at);
  if (leftOut.size === 0) return;
  claims.note("not-transcribed", { name: name.text, left: [...leftOut] }, name.at);
}
