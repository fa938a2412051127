import type { Evaluation } from "../model/evaluation.ts";
import { formatLines } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import type { ProvenanceRow } from "../model/tables/provenance.ts";
import { executionRate, indicatorRows } from "./rows.ts";

type Cited = Record<string, (Reading<unknown> | null)[]>;

/** Where each published number of an evaluation stands; a computed one cites every figure it rests on. */
export function provenanceRows(evaluation: Evaluation, report_id: string): ProvenanceRow[] {
  const cite = (table: ProvenanceRow["table"], row_id: string, cited: Cited) =>
    Object.entries(cited).flatMap(([column, readings]) =>
      readings.flatMap((reading): ProvenanceRow[] => {
        if (!reading) return [];
        const { at, text } = reading;
        return [{ table, row_id, column, report_id, line: formatLines(at), cell: at.cell, text }];
      }),
    );
  const { initialBudget, annualBudget, fiscalYear, executionWeight, executionScore, totalScore } = evaluation;
  const numbers = indicatorRows(evaluation);
  return [
    ...cite("evaluations", evaluation.id, {
      fiscal_year: [fiscalYear],
      ...citeMoney(evaluation),
      adjustment_rate: initialBudget?.value?.fen && annualBudget?.value ? [annualBudget, initialBudget] : [],
      execution_weight: [executionWeight],
      execution_score: [executionScore],
      total_score: [totalScore],
    }),
    ...evaluation.funds.flatMap((fund) => cite("funds", fund.id, citeMoney(fund))),
    ...evaluation.indicators.flatMap(({ id, target, actual, weight, score }, index) => {
      const row = numbers[index];
      const when = (value: unknown, ...readings: (Reading<unknown> | null)[]) =>
        value === null || value === undefined ? [] : readings;
      return cite("indicators", id, {
        target_value: when(row?.target_value, target),
        target_upper: when(row?.target_upper, target),
        actual_value: when(row?.actual_value, actual),
        weight: when(row?.weight, weight),
        score: when(row?.score, score),
        completion: when(row?.completion, actual, target),
      });
    }),
  ];
}

function citeMoney(row: Pick<Evaluation, "initialBudget" | "annualBudget" | "executed" | "rate">): Cited {
  const { initialBudget, annualBudget, executed, rate } = row;
  const { execution_rate, rate_basis } = executionRate(row);
  const computed =
    rate_basis === "printed" ? [rate] : execution_rate === null ? [] : [executed, annualBudget];
  return {
    initial_budget: initialBudget?.value ? [initialBudget] : [],
    annual_budget: annualBudget?.value ? [annualBudget] : [],
    executed: executed?.value ? [executed] : [],
    execution_rate_printed: [rate],
    execution_rate: computed,
  };
}
