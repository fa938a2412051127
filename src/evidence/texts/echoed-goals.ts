import type { Evaluation } from "../../model/evaluation.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { once } from "../../values/once.ts";
import { isAlike } from "../../values/text.ts";
import { lettersSaid } from "./letters.ts";

/** Whether the result of the year's goals is the goals over again. */
export const isGoalEcho = once(({ goal, goalResult }: Evaluation): boolean => {
  if (!goal?.value || !goalResult?.value) return false;
  const [wanted, reached] = [lettersSaid(goal), lettersSaid(goalResult)];
  if (Math.min(wanted.length, reached.length) < THRESHOLDS.echoedText) return false;
  return isAlike(wanted, reached, THRESHOLDS.alikeGoals);
});
