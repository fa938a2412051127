import type { Evaluation } from "../../model/evaluation.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { once } from "../../values/once.ts";
import { alikePairs, type SharedPairs } from "../../values/text.ts";
import { lettersSaid } from "./letters.ts";

/** What the result of the year's goals shares with the goals where it is the goals over again, else null. */
export const goalEchoOf = once(({ goal, goalResult }: Evaluation): SharedPairs | null => {
  if (!goal?.value || !goalResult?.value) return null;
  const [wanted, reached] = [lettersSaid(goal), lettersSaid(goalResult)];
  if (Math.min(wanted.length, reached.length) < THRESHOLDS.echoedText) return null;
  return alikePairs(wanted, reached, THRESHOLDS.alikeGoals);
});
