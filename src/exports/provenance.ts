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

const printed = (reading: Reading<unknown> | null): Input[] => [[reading, "printed"]];
const ifRecognised = (reading: Reading<unknown>): Input[] =>
  reading.at.sure === undefined ? [] : printed(reading);
const ratioOf = (numerator: Reading<unknown> | null, denominator: Reading<unknown> | null): Input[] => [
  [numerator, "numerator"],
  [denominator, "denominator"],
];

/**
 * Where each published number of an evaluation stands; a computed one cites every figure it rests on. Names that were recognised
 * in a picture are cited too, with how sure they are.
 */
export function citationsOf(evaluation: Evaluation, report_id: string): CitedReading[] {
  const cite = (table: ProvenanceRow["table"], row_id: string, cited: Inputs) =>
    Object.entries(cited).flatMap(([column, inputs]) =>
      inputs
        .flatMap(([reading, role]) => (reading ? [{ reading, role }] : []))
        .map(({ reading, role }, index): CitedReading => {
          const { at, text } = reading;
          const figure = { table, row_id, column, ordinal: index + 1 };
          const where = { report_id, line: formatLines(at), cell: at.cell, text };
          const recognised = { confidence: at.sure ?? null, ...frameCells(frameOf(at.origin)) };
          return {
            row: { ...figure, ...where, evidence: evidenceOf(reading), role, ...recognised },
            reading,
          };
        }),
    );
  const { initialBudget, annualBudget, fiscalYear, executionWeight, executionScore, totalScore } = evaluation;
  const numbers = indicatorRows(evaluation);
  return [
    ...cite("evaluations", evaluation.id, {
      name: ifRecognised(evaluation.name),
      fiscal_year: printed(fiscalYear),
      ...citeMoney(evaluation),
      adjustment_rate:
        initialBudget?.value?.fen && annualBudget?.value ? ratioOf(annualBudget, initialBudget) : [],
      execution_weight: printed(executionWeight),
      execution_score: printed(executionScore),
      total_score: printed(totalScore),
    }),
    ...evaluation.funds.flatMap((fund) => cite("funds", fund.id, citeMoney(fund))),
    ...evaluation.indicators.flatMap(({ id, name, target, actual, weight, score }, index) => {
      const row = numbers[index];
      const when = (value: unknown, inputs: Input[]) => (value === null || value === undefined ? [] : inputs);
      return cite("indicators", id, {
        name: ifRecognised(name),
        target_value: when(row?.target_value, printed(target)),
        target_upper: when(row?.target_upper, printed(target)),
        actual_value: when(row?.actual_value, printed(actual)),
        target_si: when(row?.target_si, printed(target)),
        actual_si: when(row?.actual_si, printed(actual)),
        weight: when(row?.weight, printed(weight)),
        score: when(row?.score, printed(score)),
        completion: when(row?.completion, ratioOf(actual, target)),
      });
    }),
  ];
}

/** The same as published. */
export function provenanceRows(evaluation: Evaluation, report_id: string): ProvenanceRow[] {
  return citationsOf(evaluation, report_id).map(({ row }) => row);
}

function citeMoney(row: Omit<Fund, "id" | "source" | "label">): Inputs {
  const { initialBudget, annualBudget, received, executed, rate } = row;
  const { execution_rate, rate_basis } = executionRate(row);
  const computed =
    rate_basis === "printed" ? printed(rate) : execution_rate === null ? [] : ratioOf(executed, annualBudget);
  return {
    initial_budget: initialBudget?.value ? printed(initialBudget) : [],
    annual_budget: annualBudget?.value ? printed(annualBudget) : [],
    received: received?.value ? printed(received) : [],
    executed: executed?.value ? printed(executed) : [],
    execution_rate_printed: printed(rate),
    execution_rate: computed,
  };
}

// a cell stands under its header and a sentence states, where reading says nothing else
const evidenceOf = ({ evidence, at }: Reading<unknown>): ProvenanceRow["evidence"] =>
  at.sure !== undefined ? "recognised" : (evidence ?? (at.cell === null ? "stated" : "header"));
