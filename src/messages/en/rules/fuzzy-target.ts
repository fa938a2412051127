import type { FuzzyTarget } from "../../../rules/plausibility/fuzzy-target.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const fuzzyTarget: RuleWords<FuzzyTarget> = {
  title: "A target with “about”",
  why: "“About” sets no limit: nobody can tell how far the actual may fall short and still count as reached.",
  formula: "the target joins a word for “about”, “roughly” or “basically” to a number",
  example: "Target “about 60%”, actual 57%: the form does not say whether it is reached",
  wrong: "Where the higher level worded it so and the unit only copied it.",
  says: ({ name, target }) => `The target “${target}” of “${name}” sets no limit: below what is it missed?`,
  clears: () => "set a definite number or range",
};
