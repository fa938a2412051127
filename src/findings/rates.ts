import type { EvaluationRow } from "../model/tables/evaluations.ts";
import { THRESHOLDS } from "../model/thresholds.ts";
import { moneyOf } from "../values/money.ts";
import { percent, roundTo } from "../values/print.ts";
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
  if (agrees(rate, moneyOf(executed), moneyOf(budget)))
    return { printed, computed, gap: null, verdict: "agree" };
  const points = Math.abs(toRatio(rate) - ratio) * 100;
  return { printed, computed, gap: String(roundTo(points, 2)), verdict: "differ" };
}

/** How many printed rates the report's own amounts bear out, and how many they do not. */
export interface RateCheck {
  agree: number;
  differ: number;
  /** Of those that agree, how many do so with an amount that was corrected. */
  corrected: number;
}

/** What the two numbers of all these rows say together. */
export function checkRates(rows: (RatedRow & Pick<EvaluationRow, "corrected">)[]): RateCheck {
  const of = (verdict: RateVerdict) => rows.filter((row) => twoRates(row).verdict === verdict);
  const agree = of("agree");
  return {
    agree: agree.length,
    differ: of("differ").length,
    corrected: agree.filter(({ corrected }) => corrected).length,
  };
}

/** The rate as a reader should meet it: the report's own digits, else the recomputed ones. */
export function rateText(row: RatedRow): string | null {
  return row.execution_rate_printed ?? (row.execution_rate === null ? null : percent(row.execution_rate));
}
