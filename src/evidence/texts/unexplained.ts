import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { saidOf } from "../../model/reading.ts";
import { isMeasured } from "../../model/words.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { isScoreSlip } from "../scores/score-slip.ts";
import { admitsLack, isExplained } from "./explanations.ts";

/**
 * Whether an indicator lost points and nothing says why. A target that the figures reach is left to
 * score-status-conflict, a missed one whose reason column is blank to unexplained-shortfall.
 */
export function isUnexplainedDeduction(indicator: Indicator, evaluation: Evaluation): boolean {
  const { weight, score, actual, status, basis } = indicator;
  if (!weight?.value || !score?.value || compareDecimals(score.value, weight.value) >= 0) return false;
  if (isMeasured(basis) && status !== "not_met") return false;
  if (isScoreSlip(indicator, evaluation)) return false;
  if (actual && admitsLack(saidOf(actual))) return false;
  return !isUnexplainedShortfall(indicator, evaluation) && !isExplained(indicator, evaluation);
}

/** Whether a target was missed and the column for the reason says nothing, nor does the form elsewhere. */
export function isUnexplainedShortfall(indicator: Indicator, evaluation: Evaluation): boolean {
  if (indicator.status !== "not_met" || !evaluation.printed.reason) return false;
  if (indicator.basis === "score" && isScoreSlip(indicator, evaluation)) return false;
  return !isExplained(indicator, evaluation);
}
