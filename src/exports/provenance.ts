import type { Evaluation, Fund, Indicator } from "../model/evaluation.ts";
import { frameCells, frameOf } from "../model/frame.ts";
import { formatLines } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import type { IndicatorRow } from "../model/tables/indicators.ts";
import type { ProvenanceRow } from "../model/tables/provenance.ts";
import { executionRate, indicatorRows } from "./rows.ts";

/** A row of provenance.csv, and the reading that it cites. */
export interface CitedReading {
  row: ProvenanceRow;
  reading: Reading<unknown>;
}

/** The row of a table whose figures are being cited. */
type CitedRow = Pick<ProvenanceRow, "table" | "row_id">;

/**
 * The citations of a report, one after the other: each of its figures is written down at once, for a report cites
 * hundreds, and a list for each of its columns would cost more than the rows.
 */
class Citations {
  readonly all: CitedReading[] = [];
  readonly #report: string;

  constructor(report: string) {
    this.#report = report;
  }

  /** A figure that is published as it is printed. */
  printed(of: CitedRow, column: string, reading: Reading<unknown> | null): void {
    if (reading) this.#add(of, column, 1, reading, "printed");
  }

  /** Words, which are cited only where they were recognised in a picture. */
  recognised(of: CitedRow, column: string, reading: Reading<unknown> | null): void {
    if (reading?.text && reading.at.sure !== undefined) this.printed(of, column, reading);
  }

  /** Words that are cited wherever they say something: a blank cell below the header of a text does not. */
  said(of: CitedRow, column: string, reading: Reading<string> | null): void {
    if (reading?.text) this.printed(of, column, reading);
  }

  /** The two figures that a ratio is made of. */
  ratio(
    of: CitedRow,
    column: string,
    numerator: Reading<unknown> | null,
    denominator: Reading<unknown> | null,
  ): void {
    if (numerator) this.#add(of, column, 1, numerator, "numerator");
    if (denominator) this.#add(of, column, numerator ? 2 : 1, denominator, "denominator");
  }

  #add(
    { table, row_id }: CitedRow,
    column: string,
    ordinal: number,
    reading: Reading<unknown>,
    role: ProvenanceRow["role"],
  ): void {
    const { at, printed: text = reading.text } = reading;
    // hardly any report was recognised in pictures
    const frame = at.origin === undefined ? null : frameOf(at.origin);
    const { page, box } = frame ? frameCells(frame) : NO_FRAME;
    const row: ProvenanceRow = {
      table,
      row_id,
      column,
      ordinal,
      report_id: this.#report,
      line: formatLines(at),
      cell: at.cell,
      text,
      evidence: evidenceOf(reading),
      role,
      confidence: at.sure ?? null,
      page,
      box,
    };
    this.all.push({ row, reading });
  }
}

const NO_FRAME = frameCells(null);

/**
 * Where each published number of an evaluation stands, its grade, its goal and what became of it; a computed number cites every
 * figure it rests on. Names, units, reasons and what else its tables say in words are cited too where they were recognised in a
 * picture, with how sure they are.
 */
export function citationsOf(evaluation: Evaluation, report_id: string): CitedReading[] {
  const cited = new Citations(report_id);
  const { initialBudget, annualBudget } = evaluation;
  const own: CitedRow = { table: "evaluations", row_id: evaluation.id };
  cited.recognised(own, "name", evaluation.name);
  cited.recognised(own, "central_department", evaluation.centralDepartment);
  cited.recognised(own, "supervising_department", evaluation.supervisingDepartment);
  cited.recognised(own, "implementing_unit", evaluation.implementingUnit);
  cited.printed(own, "fiscal_year", evaluation.fiscalYear);
  citeMoney(own, evaluation, cited);
  if (initialBudget?.value?.fen && annualBudget?.value)
    cited.ratio(own, "adjustment_rate", annualBudget, initialBudget);
  cited.printed(own, "execution_weight", evaluation.executionWeight);
  cited.printed(own, "execution_score", evaluation.executionScore);
  cited.printed(own, "total_score", evaluation.totalScore);
  cited.said(own, "grade", evaluation.grade);
  cited.said(own, "goal", evaluation.goal);
  cited.said(own, "goal_result", evaluation.goalResult);
  for (const fund of evaluation.funds) citeMoney({ table: "funds", row_id: fund.id }, fund, cited);
  const rows = indicatorRows(evaluation);
  for (const [index, indicator] of evaluation.indicators.entries()) {
    const row = rows[index];
    if (row) citeIndicator(indicator, row, cited);
  }
  return cited.all;
}

// a number is cited where it is published
function citeIndicator(indicator: Indicator, row: IndicatorRow, cited: Citations): void {
  const { id, name, target, actual, weight, score } = indicator;
  const own: CitedRow = { table: "indicators", row_id: id };
  cited.recognised(own, "name", name);
  cited.recognised(own, "target", target);
  cited.recognised(own, "actual", actual);
  cited.recognised(own, "content", indicator.content);
  cited.recognised(own, "standard", indicator.standard);
  cited.recognised(own, "reason", indicator.reason);
  if (row.target_value !== null) cited.printed(own, "target_value", target);
  if (row.target_upper !== null) cited.printed(own, "target_upper", target);
  if (row.actual_value !== null) cited.printed(own, "actual_value", actual);
  if (row.target_si !== null) cited.printed(own, "target_si", target);
  if (row.actual_si !== null) cited.printed(own, "actual_si", actual);
  if (row.weight !== null) cited.printed(own, "weight", weight);
  if (row.score !== null) cited.printed(own, "score", score);
  if (row.completion !== null) cited.ratio(own, "completion", actual, target);
}

function citeMoney(own: CitedRow, row: Omit<Fund, "id" | "source" | "label">, cited: Citations): void {
  const { initialBudget, annualBudget, received, executed, rate } = row;
  const { execution_rate, rate_basis } = executionRate(row);
  if (initialBudget?.value) cited.printed(own, "initial_budget", initialBudget);
  if (annualBudget?.value) cited.printed(own, "annual_budget", annualBudget);
  if (received?.value) cited.printed(own, "received", received);
  if (executed?.value) cited.printed(own, "executed", executed);
  cited.printed(own, "execution_rate_printed", rate);
  if (rate_basis === "printed") cited.printed(own, "execution_rate", rate);
  else if (execution_rate !== null) cited.ratio(own, "execution_rate", executed, annualBudget);
}

/** The same as published. */
export function provenanceRows(evaluation: Evaluation, report_id: string): ProvenanceRow[] {
  return citationsOf(evaluation, report_id).map(({ row }) => row);
}

// a cell stands under its header and a sentence states, where reading says nothing else
const evidenceOf = ({ evidence, at }: Reading<unknown>): ProvenanceRow["evidence"] =>
  at.sure !== undefined ? "recognised" : (evidence ?? (at.cell === null ? "stated" : "header"));
