import type { MissingIndicatorTable } from "../../../rules/disclosure/missing-indicator-table.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { plural } from "../plural.ts";
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
      : `${plural(found.projects, "project in the list prints", "projects in the list print")} only a score, without indicators, targets or their scores: how was each score reached?`,
  clears: () => "publish the table of indicators with targets, actuals and scores",
};
