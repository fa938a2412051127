import type { EvaluationRow } from "../model/tables/evaluations.ts";
import { THRESHOLDS } from "../rules/thresholds.ts";
import { agrees, parseRate, toRatio } from "../values/rate.ts";

/** Below this a rate has to be explained on a provincial form; it is drawn as a line. */
export const EXPLAIN_BELOW = THRESHOLDS.lowExecution;

/** What the two numbers, printed and recomputed, say of each other. */
export type RateVerdict = "agree" | "differ" | "only-printed" | "only-computed" | "zero" | "none";

/** The rate as the report prints it and as its own amounts give it. */
export interface TwoRates {
  printed: string | null;
  computed: string | null;
  verdict: RateVerdict;
  /** Percentage points between the two where they differ. */
  gap: string | null;
}

type RatedRow = Pick<
  EvaluationRow,
  "annual_budget" | "executed" | "execution_rate_printed" | "execution_rate"
>;

/** Printed and recomputed rate of a money row; they agree where the printed one is a fair rounding. */
export function twoRates(row: RatedRow): TwoRates {
  const { annual_budget: budget, executed, execution_rate: ratio, execution_rate_printed: printed } = row;
  const alone = { printed, computed: null, gap: null };
  if (budget === 0 && printed) return { ...alone, verdict: "zero" };
  if (!budget || executed === null || ratio === null)
    return { ...alone, verdict: printed ? "only-printed" : "none" };
  const computed = percent(ratio);
  const rate = printed === null ? null : parseRate(printed);
  if (!rate) return { printed, computed, gap: null, verdict: "only-computed" };
  if (agrees(rate, inFen(executed), inFen(budget))) return { printed, computed, gap: null, verdict: "agree" };
  const points = Math.abs(toRatio(rate) - ratio) * 100;
  return { printed, computed, gap: String(Number(points.toFixed(2))), verdict: "differ" };
}

// made once: making a format costs a hundred times what using one does
const FOUR_PLACES = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });

/** A ratio as a percentage with at most two places, or as many as keep it apart from 100%. */
export function percent(ratio: number): string {
  const rounded = (places: number) => Number((ratio * 100).toFixed(places));
  const places = [2, 3, 4].find((digits) => ratio === 1 || rounded(digits) !== 100) ?? 4;
  return `${FOUR_PLACES.format(rounded(places))}%`;
}

/** The rate as a reader should meet it: the report's own digits, else the recomputed ones. */
export function rateText(row: RatedRow): string | null {
  return row.execution_rate_printed ?? (row.execution_rate === null ? null : percent(row.execution_rate));
}

const inFen = (yuan: number) => ({ fen: Math.round(yuan * 100), step: 1 });
