import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { HighScoreLowExecution } from "../../../rules/plausibility/high-score-low-execution.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const highScoreLowExecution: RuleWords<HighScoreLowExecution> = {
  title: "High score, low execution",
  why: `More than ${percent(1 - THRESHOLDS.veryLowExecution)} of the money was not used and the score is ${THRESHOLDS.highScore} or more: a reader asks whether the indicators measure what the money was for.`,
  formula: `total score ≥ ${THRESHOLDS.highScore} of ${THRESHOLDS.totalPoints}, and execution rate < ${percent(THRESHOLDS.veryLowExecution)}; not where the form itself deducted points for that rate`,
  example: `Annual budget 5 million yuan, executed 3 million, 60%; total score 95: 60% < ${percent(THRESHOLDS.veryLowExecution)}, 95 ≥ ${THRESHOLDS.highScore}`,
  wrong:
    "Where all work was done and money was saved, or falls due next year under contract, and the report says so.",
  says: ({ name, rate, score }) =>
    `“${name}” executed ${rate} of its budget and gives itself ${score} points: what does the score rest on?`,
  clears: () => "say how the work behind the unspent money was done, or adjust the score to the facts",
};
