import type { ScoreStatusConflict } from "../../../rules/consistency/score-status-conflict.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const scoreStatusConflict: RuleWords<ScoreStatusConflict> = {
  title: "Score contradicts the figures",
  why: "A target that is reached scores its weight, a missed one less; where figures and score do not agree, one of them needs an explanation.",
  formula: "the actual reaches the target and score < weight; or it misses the target and score = weight",
  example: "Target ≥85%, actual 90%, weight 10, score 9: reached, yet one point was deducted",
  wrong:
    "Where the scoring rule deducts points for other reasons, or allows full marks for causes beyond control.",
  says: ({ name, target, actual, down, score, weight }) =>
    `“${name}” has the target ${target} and the actual ${actual}, ${down ? "which meets it" : "which misses it"}, yet scores ${score} of ${weight}: why were ${down ? "points" : "no points"} deducted?`,
  clears: () => "say what the score rests on, or correct it",
};
