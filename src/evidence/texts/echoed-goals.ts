import type { Evaluation } from "../../model/evaluation.ts";
import { saidOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../rules/thresholds.ts";
import { lettersOf, similarity } from "../../values/text.ts";

/** Whether the result of the year's goals is the goals over again. */
export function isGoalEcho({ goal, goalResult }: Evaluation): boolean {
  if (!goal?.value || !goalResult?.value) return false;
  const [wanted, reached] = [lettersOf(saidOf(goal)), lettersOf(saidOf(goalResult))];
  if (Math.min(wanted.length, reached.length) < THRESHOLDS.echoedText) return false;
  return similarity(wanted, reached) >= THRESHOLDS.alikeGoals;
}
