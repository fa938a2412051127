import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { asPrinted } from "../../model/reading.ts";
import { compareDecimals, subtractDecimals } from "../../values/decimal.ts";
import { scoreGap, weightGap } from "./score-sums.ts";

/** Whether the points a row lost are just what a printed total misses: then a score or weight is misprinted, and the rule of that total tells. */
export function isScoreSlip({ weight, score }: Indicator, evaluation: Evaluation): boolean {
  const [most, given] = [asPrinted(weight), asPrinted(score)];
  if (!most || !given) return false;
  const [scores, weights] = [scoreGap(evaluation), weightGap(evaluation)];
  const lowScore = scores !== null && compareDecimals(subtractDecimals(given, most), scores.gap) === 0;
  const highWeight = weights !== null && compareDecimals(subtractDecimals(most, given), weights.gap) === 0;
  return lowScore || highWeight;
}
