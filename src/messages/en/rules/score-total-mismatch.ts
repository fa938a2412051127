import type { ScoreTotalMismatch } from "../../../rules/consistency/score-total-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const scoreTotalMismatch: RuleWords<ScoreTotalMismatch> = {
  title: "Total score is not the sum of the scores",
  why: "The total decides the grade and often next year's budget; it is the execution score plus the indicator scores.",
  formula:
    "execution score + Σ indicator scores ≠ printed total; medium where a row has a weight and no score, which may be what is missing",
  example: "Execution score 8, indicators 50, 30 and 9, total 98: 8 + 50 + 30 + 9 = 97",
  wrong: "Where points were added or deducted outside the table, or a score is not published.",
  says: ({ name, total, sum, suspect }) =>
    `“${name}” prints a total score of ${total}, but its scores add up to ${sum}: which one is wrong?${suspect ? ` (“${suspect.name}” met its target and scores ${suspect.score}; with its full ${suspect.weight} the total is right)` : ""}`,
  clears: () => "correct the total or one of the scores",
};
