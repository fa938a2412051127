import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { VagueResult } from "../../../rules/disclosure/vague-result.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
import { plural } from "../plural.ts";
export const vagueResult: RuleWords<VagueResult> = {
  title: "The result is too brief",
  why: "Goals of dozens of characters answered by “done” leave open what was done, and how far.",
  formula: `the result of the goals has ${THRESHOLDS.vagueResult} characters or fewer, punctuation aside, and no figure among them; a list makes one flag per report`,
  example: "Three goals are answered by “mostly done”: 4 characters in Chinese",
  wrong: "Where the goal is one thing that is either done or not.",
  says: (found) =>
    found.of === "form"
      ? `“${found.name}” answers its goals with “${found.result}” (${found.letters} characters): what was done?`
      : `${plural(found.projects.length, "project in the list answers its goal", "projects in the list answer their goals")} in a few characters (${listed(found.projects)}): what was done?`,
  clears: () => "say goal by goal what was done",
};
