import type { MissingIndicatorTable } from "../../../rules/disclosure/missing-indicator-table.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const missingIndicatorTable: RuleWords<MissingIndicatorTable> = {
  title: "A total score without indicators",
  why: "A total is the sum of the scores of indicators; with the total alone nobody can see what was judged, or check it.",
  formula:
    "a total score is printed but no indicator; the projects of a list make one flag, those with a form of their own left out",
  example: "The text only says “scored 93 points”, without a table of indicators, targets and scores",
  wrong: "Where the table was published elsewhere and is not part of this report.",
  says: (found) =>
    found.of === "form"
      ? `“${found.name}” scores ${found.score} in total, but no indicators, targets or scores are published: how was the total reached?`
      : `Projects of the list that print a score alone: ${found.projects}, without indicators, targets or scores of theirs: how were they reached?`,
  clears: () => "publish the table of indicators with targets, actuals and scores",
};
