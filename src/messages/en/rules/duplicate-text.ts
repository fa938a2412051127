import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { DuplicateText } from "../../../rules/disclosure/duplicate-text.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const duplicateText: RuleWords<DuplicateText> = {
  title: "Different projects, the same text",
  why: "Two sums of money and two scores with the same goal or evaluation do not tell a reader what each project did, or what each score rests on.",
  formula: `goals (or results) of two projects of different names in one report are the same, punctuation, spaces and ordinals aside, and have ${THRESHOLDS.duplicateText} characters or more`,
  example: "Two projects score 93 and 96; the two hundred characters of their evaluations are the same",
  wrong: "Where both pay for the same work from different sources; their results should still be told apart.",
  says: ({ names, field, letters }) =>
    `${names.map((name) => `“${name}”`).join(" and ")} have the same ${field === "goal" ? "goal" : "result"} (${letters} characters): was each evaluated on its own?`,
  clears: () => "write it for each project on its own",
};
