import type { ScoreWithoutFigure } from "../../../rules/disclosure/score-without-figure.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
import { plural } from "../plural.ts";
export const scoreWithoutFigure: RuleWords<ScoreWithoutFigure> = {
  title: "Scored by a figure that is not printed",
  why: "The standard gives points by a rate or a count; where the result gives neither, the score cannot be checked.",
  formula:
    "the standard gives points by a rate or by bands of a count, the row is scored, and its result holds no figure besides its points; one flag per evaluation",
  example: "Standard “30 or more: full marks”, result “as many as required”, full marks",
  wrong: "Where the figures stand in working papers that were not published.",
  says: ({ name, rows }) =>
    `“${name}” scores ${plural(rows.length, "indicator", "indicators")} by a rate or a count that is not printed (${listed(rows)}): how were the points worked out?`,
  clears: () => "print the rate or count that the points rest on",
};
