import type { Evaluation } from "../../model/evaluation.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { compareDecimals } from "../../values/decimal.ts";

/** Whether points can be read as points out of 100: the form prints no other total. */
export function isOutOfHundred({ totalWeight }: Evaluation): boolean {
  if (!totalWeight) return true;
  const hundred = { units: THRESHOLDS.totalPoints, scale: 0 };
  return totalWeight.value !== null && compareDecimals(totalWeight.value, hundred) === 0;
}
