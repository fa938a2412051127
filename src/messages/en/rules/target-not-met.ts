import type { RuleWords } from "../../../rules/rule.ts";
import type { TargetNotMet } from "../../../rules/shortfall/target-not-met.ts";
import { sayMissed } from "../missed.ts";
export const targetNotMet: RuleWords<TargetNotMet> = {
  title: "Target not met",
  why: "The target was set when the money was applied for; where it is missed, a reader asks whether it was set too high or the work was not finished.",
  formula:
    "the actual is worse than the target; where no comparable value is printed, the score is below the weight. Without a reason it is “missed target without a reason” or “points deducted without a reason” that speaks",
  example: "Target ≥2 times, actual 1: 2 − 1 = 1, one short",
  wrong: "Where the target is misprinted, or was changed during the year with approval.",
  says: ({ name, gap, told }) => `“${name}”, ${sayMissed(gap)}; ${TOLD[told]}: how will the gap be closed?`,
  clears: () => "say how the gap will be closed, or correct the target or the actual",
};

const TOLD: Record<TargetNotMet["told"], string> = {
  reason: "the reason is given",
  problems: "the stated problems name it",
  actual: "the actual says why",
  nowhere: "no reason was found",
};
