import type { Evaluation, Fund } from "../model/evaluation.ts";
import { frameCells, frameOf } from "../model/frame.ts";
import { formatLines } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import type { ProvenanceRow } from "../model/tables/provenance.ts";
import { executionRate, indicatorRows } from "./rows.ts";

/** A figure and what it is to the published one: itself, or the two a ratio is made of. */
type Input = [Reading<unknown> | null, ProvenanceRow["role"]];
type Inputs = Record<string, Input[]>;

/** A row of provenance.csv, and the reading that it cites. */
export interface CitedReading {
  row: ProvenanceRow;
  reading: Reading<unknown>;
}

const NONE: Input[] = [];
const printed = (reading: Reading<unknown> | null): Input[] => [[reading, "printed"]];
const ifRecognised = (reading: Reading<unknown> | null): Input[] =>
  !reading?.text || reading.at.sure === undefined ? NONE : printed(reading);
// a blank cell below the header of a text says nothing that could be cited
const ifSaid = (reading: Reading<string> | null): Input[] => (reading?.text ? printed(reading) : NONE);
const ratioOf = (numerator: Reading<unknown> | null, denominator: Reading<unknown> | null): Input[] => [
  [numerator, "numerator"],
  [denominator, "denominator"],
];

/**
 * Where each published number of an evaluation stands, its grade, its goal and what became of it; a computed number cites every
 * figure it rests on. Names, units, reasons and what else its tables say in words are cited too where they were recognised in a
 * picture, with how sure they are.
 */
export function citationsOf(evaluation: Evaluation, report_id: string): CitedReading[] {
  const all: CitedReading[] = [];
  // a report cites hundreds: a list for each of its columns would cost more than the rows
  const cite = (table: ProvenanceRow["table"], row_id: string, cited: Inputs) => {
    for (const [column, inputs] of Object.entries(cited)) {
      let ordinal = 0;
      for (const [reading, role] of inputs) {
        if (!reading) continue;
        ordinal += 1;
        all.push({ row: citationRow({ table, row_id, column, ordinal, report_id }, reading, role), reading });
      }
    }
  };
  const { initialBudget, annualBudget, fiscalYear, executionWeight, executionScore, totalScore } = evaluation;
  const { grade, goal, goalResult } = evaluation;
  const numbers = indicatorRows(evaluation);
  cite("evaluations", evaluation.id, {
    name: ifRecognised(evaluation.name),
    central_department: ifRecognised(evaluation.centralDepartment),
    supervising_department: ifRecognised(evaluation.supervisingDepartment),
    implementing_unit: ifRecognised(evaluation.implementingUnit),
    fiscal_year: printed(fiscalYear),
    ...citeMoney(evaluation),
    adjustment_rate:
      initialBudget?.value?.fen && annualBudget?.value ? ratioOf(annualBudget, initialBudget) : NONE,
    execution_weight: printed(executionWeight),
    execution_score: printed(executionScore),
    total_score: printed(totalScore),
    grade: ifSaid(grade),
    goal: ifSaid(goal),
    goal_result: ifSaid(goalResult),
  });
  for (const fund of evaluation.funds) cite("funds", fund.id, citeMoney(fund));
  for (const [index, indicator] of evaluation.indicators.entries()) {
    const { id, name, target, actual, weight, score } = indicator;
    const row = numbers[index];
    const when = (value: unknown, inputs: Input[]) => (value === null || value === undefined ? NONE : inputs);
    const [wanted, reached] = [printed(target), printed(actual)];
    cite("indicators", id, {
      name: ifRecognised(name),
      target: ifRecognised(target),
      actual: ifRecognised(actual),
      content: ifRecognised(indicator.content),
      standard: ifRecognised(indicator.standard),
      reason: ifRecognised(indicator.reason),
      target_value: when(row?.target_value, wanted),
      target_upper: when(row?.target_upper, wanted),
      actual_value: when(row?.actual_value, reached),
      target_si: when(row?.target_si, wanted),
      actual_si: when(row?.actual_si, reached),
      weight: when(row?.weight, printed(weight)),
      score: when(row?.score, printed(score)),
      completion: when(row?.completion, ratioOf(actual, target)),
    });
  }
  return all;
}

type Figure = Pick<ProvenanceRow, "table" | "row_id" | "column" | "ordinal" | "report_id">;

function citationRow(
  { table, row_id, column, ordinal, report_id }: Figure,
  reading: Reading<unknown>,
  role: ProvenanceRow["role"],
): ProvenanceRow {
  const { at, printed: text = reading.text } = reading;
  const { page, box } = frameCells(frameOf(at.origin));
  return {
    table,
    row_id,
    column,
    ordinal,
    report_id,
    line: formatLines(at),
    cell: at.cell,
    text,
    evidence: evidenceOf(reading),
    role,
    confidence: at.sure ?? null,
    page,
    box,
  };
}

/** The same as published. */
export function provenanceRows(evaluation: Evaluation, report_id: string): ProvenanceRow[] {
  return citationsOf(evaluation, report_id).map(({ row }) => row);
}

function citeMoney(row: Omit<Fund, "id" | "source" | "label">): Inputs {
  const { initialBudget, annualBudget, received, executed, rate } = row;
  const { execution_rate, rate_basis } = executionRate(row);
  const computed =
    rate_basis === "printed"
      ? printed(rate)
      : execution_rate === null
        ? NONE
        : ratioOf(executed, annualBudget);
  return {
    initial_budget: initialBudget?.value ? printed(initialBudget) : NONE,
    annual_budget: annualBudget?.value ? printed(annualBudget) : NONE,
    received: received?.value ? printed(received) : NONE,
    executed: executed?.value ? printed(executed) : NONE,
    execution_rate_printed: printed(rate),
    execution_rate: computed,
  };
}

// a cell stands under its header and a sentence states, where reading says nothing else
const evidenceOf = ({ evidence, at }: Reading<unknown>): ProvenanceRow["evidence"] =>
  at.sure !== undefined ? "recognised" : (evidence ?? (at.cell === null ? "stated" : "header"));
