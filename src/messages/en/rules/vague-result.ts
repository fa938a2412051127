import type { VagueResult } from "../../../rules/disclosure/vague-result.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { THRESHOLDS } from "../../../rules/thresholds.ts";
export const vagueResult: RuleWords<VagueResult> = {
  title: "The result is too brief",
  why: "Goals of dozens of characters answered by “done” leave open what was done, and how far.",
  formula: `the result of the goals has ${THRESHOLDS.vagueResult} characters or fewer, punctuation aside, and no figure among them`,
  example: "Three goals are answered by “mostly done”: 4 characters in Chinese",
  wrong: "Where the goal is one thing that is either done or not.",
  says: ({ name, result, letters }) =>
    `“${name}” answers its goals with “${result}” (${letters} characters): what was done?`,
  clears: () => "say goal by goal what was done",
};
