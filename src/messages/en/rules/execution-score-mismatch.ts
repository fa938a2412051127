import type { ExecutionScoreMismatch } from "../../../rules/consistency/execution-score-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const executionScoreMismatch: RuleWords<ExecutionScoreMismatch> = {
  title: "Execution score does not follow from the rate",
  why: "The execution rate scores its weight × rate, capped at the weight: the one score of the form that any reader can compute.",
  formula:
    "|score − weight × min(rate, 100%)| > what rounding the last digits of score and rate can account for",
  example: "Weight 10, rate 75%, score 8.5: 10 × 75% = 7.5, one point too many",
  wrong: "Where a local scoring rule (full marks from 95%) applies and is not printed.",
  says: ({ name, rate, weight, score, due, mended }) =>
    `“${name}” executed ${rate}; of ${weight} points for that it scores ${score}, where the rate gives ${due}: by what rule was it scored?${mended === null ? "" : ` (with ${due}, the printed total of ${mended} is right)`}`,
  clears: () => "correct the score, or print the scoring rule",
};
