import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { FundRow } from "../model/tables/funds.ts";
import type { ToldTables } from "../model/told.ts";
import { FundSource } from "../model/words.ts";
import { evaluationsById } from "./indicators.ts";
import { ofEvaluation } from "./of-report.ts";
import { EXPLAIN_BELOW, rateText } from "./rates.ts";

/** One printed source of an evaluation's money that has an execution rate of its own. */
export interface SourceRate {
  evaluation: EvaluationRow;
  fund: FundRow & { execution_rate: number };
}

/** Rates by source of funds, the lowest first within a source; totals are the sum of the others and left out. */
export function ratesBySource({
  evaluations,
  funds,
}: Pick<ToldTables, "evaluations" | "funds">): { source: FundSource; rates: SourceRate[] }[] {
  const byId = evaluationsById(evaluations);
  const rates = funds.flatMap((fund): SourceRate[] => {
    const evaluation = byId.get(fund.evaluation_id);
    const { execution_rate } = fund;
    // A rate on the initial budget has another denominator and no place beside these.
    const comparable = fund.annual_budget !== null || fund.initial_budget === null;
    if (!evaluation || execution_rate === null || !comparable) return [];
    return [{ evaluation, fund: { ...fund, execution_rate } }];
  });
  return FundSource.options
    .filter((source) => source !== "total")
    .map((source) => ({
      source,
      rates: rates
        .filter(({ fund }) => fund.source === source)
        .toSorted((a, b) => a.fund.execution_rate - b.fund.execution_rate),
    }))
    .filter((group) => group.rates.length > 0);
}

/** The sources of one evaluation's money with their rates, in the order of its form. */
export function ratesOfSources(
  evaluation: string,
  { funds }: Pick<ToldTables, "funds">,
): { label: string; label_en: string | null; ratio: number; text: string }[] {
  return ofEvaluation(funds, evaluation).flatMap((fund) => {
    const { execution_rate: ratio, annual_budget } = fund;
    const own = fund.source !== "total" && annual_budget !== 0;
    const text = rateText(fund);
    return own && ratio !== null && text !== null
      ? [{ label: fund.label, label_en: fund.label_en, ratio, text }]
      : [];
  });
}

/** Low enough to owe an explanation. */
export const isBelowBySource = ({ fund }: SourceRate) => fund.execution_rate < EXPLAIN_BELOW;
