import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { NearCeilingScore } from "../../../rules/plausibility/near-ceiling-score.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const nearCeilingScore: RuleWords<NearCeilingScore> = {
  title: "Hardly a point deducted except for execution",
  why: "Nearly all that was deducted follows from the execution rate; the scores that the unit gave itself all stand near the top, and a reader needs to know what they rest on.",
  formula: `execution score < execution weight, and total score ≥ ${percent(THRESHOLDS.nearCeiling)} × (${THRESHOLDS.totalPoints} − execution weight + execution score)`,
  example: `Execution weighs 10 and scores 8.5, so ${THRESHOLDS.totalPoints} − 10 + 8.5 = ${THRESHOLDS.totalPoints - 1.5} were within reach; total 98: 98 ÷ 98.5 = 99.49%`,
  wrong: "Where every indicator was reached and is on record.",
  says: ({ name, executionScore, executionWeight, ceiling, score }) =>
    `Execution of “${name}” scores ${executionScore} of ${executionWeight}, so ${ceiling} points were within reach; it gives itself ${score}: what do the other scores rest on?`,
  clears: () => "publish what each indicator was scored by",
};
