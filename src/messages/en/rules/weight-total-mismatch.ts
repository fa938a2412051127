import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { WeightTotalMismatch } from "../../../rules/consistency/weight-total-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const weightTotalMismatch: RuleWords<WeightTotalMismatch> = {
  title: "Weights do not add up",
  why: `Weights say how much each indicator counts; if they are not ${THRESHOLDS.totalPoints}, or a group is not what its label prints, the score has no common scale.`,
  formula: `execution weight + Σ weights ≠ the printed total (${THRESHOLDS.totalPoints} where none is printed); or the weights of a level-1 group ≠ the weight in its label; medium where a row has no weight, which may be what is missing`,
  example: "Three weights of 20, 20, 15 under 产出指标 (50): 20 + 20 + 15 = 55, 5 more than printed",
  wrong:
    "Where weights outside the table are not published, or lost merged cells put an indicator into the wrong group.",
  says: ({ name, groups, total, scores }) =>
    `The weights of “${name}” do not add up: ${[...groups.map((group) => `“${group.label}” lists ${group.sum}`), ...(total ? [`all weights are ${total.sum}, not ${total.due}`] : []), ...(scores ? [`the scores are ${scores.sum}, not the printed ${scores.due} either`] : [])].join("; ")}: which weight is wrong?`,
  clears: () => "correct the weights so that groups and total agree",
};
