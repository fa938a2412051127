import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { GoalEcho } from "../../../rules/disclosure/goal-echo.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const goalEcho: RuleWords<GoalEcho> = {
  title: "The result repeats the goal",
  why: "The goal says what is to be done, the result should say what was done; where it repeats the goal, a reader does not learn whether or how much was done.",
  formula: `punctuation, spaces and ordinals aside, both texts are cut into pairs of neighbouring characters: 2 × shared pairs ÷ (pairs of the goal + pairs of the result) ≥ ${percent(THRESHOLDS.alikeGoals)}; both of ${THRESHOLDS.echoedText} characters or more`,
  example: "50 pairs in the goal, 48 in the result, 47 shared: 95.92% alike",
  wrong:
    "Where the goal is one piece of work that is simply done (a system built) and can only be answered so.",
  says: ({ name, alike }) =>
    `The result of “${name}” ${alike === null ? "repeats its goal word for word" : `is ${alike} the same as its goal`}: what was done, and how much of it?`,
  clears: () => "say what was done during the year, with figures",
};
