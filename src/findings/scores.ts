import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { IndicatorRow } from "../model/tables/indicators.ts";
import type { ToldTables } from "../model/told.ts";

/** An evaluation that gives itself points out of a hundred and has an execution rate. */
export type ScoredRow = EvaluationRow & { total_score: number; execution_rate: number };

/** Points that units gave themselves, beside what they spent. */
export interface ScoreSummary {
  /** Every score out of a hundred; the lowest of them. */
  scores: number;
  least: number;
  /** Those that scored more points than percent were spent, the widest gap first. */
  above: ScoredRow[];
  /** Those with a rate that did not. */
  others: number;
}

/** Points beyond percent spent, to two places. */
export const gapOf = ({ total_score, execution_rate }: ScoredRow): number =>
  Math.round((total_score - execution_rate * 100) * 100) / 100;

/** Scores are listed, never averaged; null where none is printed. */
export function summarizeScores({
  evaluations,
  indicators,
}: Pick<ToldTables, "evaluations" | "indicators">): ScoreSummary | null {
  const weights = Map.groupBy(indicators, ({ evaluation_id }) => evaluation_id);
  const scored = evaluations.filter(
    (row) => row.total_score !== null && isOutOfHundred(row, weights.get(row.evaluation_id) ?? []),
  );
  if (scored.length === 0) return null;
  const rated = scored.flatMap((row): ScoredRow[] => {
    const { total_score, execution_rate } = row;
    return total_score === null || execution_rate === null ? [] : [{ ...row, total_score, execution_rate }];
  });
  const above = rated.filter((row) => gapOf(row) > 0).toSorted((a, b) => gapOf(b) - gapOf(a));
  return {
    scores: scored.length,
    least: Math.min(...scored.map(({ total_score }) => total_score ?? 100)),
    above,
    others: rated.length - above.length,
  };
}

// Where the points of the rows come to another total, those of the whole are not out of a hundred.
function isOutOfHundred({ total_score, execution_weight }: EvaluationRow, rows: IndicatorRow[]): boolean {
  const points = rows.flatMap(({ weight }) => weight ?? []);
  if ((total_score ?? 0) > 100) return false;
  if (points.length === 0) return true;
  const sum = points.reduce((total, weight) => total + weight, 0);
  return [sum, sum + (execution_weight ?? 0)].some((total) => Math.abs(total - 100) < 0.01);
}
