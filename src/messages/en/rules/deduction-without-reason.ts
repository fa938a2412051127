import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { DeductionWithoutReason } from "../../../rules/disclosure/deduction-without-reason.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { plural } from "../plural.ts";
export const deductionWithoutReason: RuleWords<DeductionWithoutReason> = {
  title: "Points deducted without a reason",
  why: "Points deducted say that something fell short; unless the report says what, a reader cannot tell what to look at.",
  formula: `score < weight, and neither the row nor the form says why; projects of a list scored below ${THRESHOLDS.totalPoints} without a reason make one flag per report`,
  example: "Weight 9, score 8, and neither table nor text says why: 9 − 8 = 1",
  wrong: `Where the reason stands in unpublished working papers, or the list is not scored out of ${THRESHOLDS.totalPoints}.`,
  says: (found) =>
    found.of === "list"
      ? `${plural(found.projects, "project", "projects")} in the list scored below ${THRESHOLDS.totalPoints} without saying why (the lowest ${found.lowest}): what were the points deducted for?`
      : `“${found.name}” scores ${found.score} of ${found.weight} and neither its row nor the stated problems say why: what were the points deducted for?`,
  clears: ({ of }) =>
    of === "list"
      ? "say for each project what the points were deducted for"
      : "say what the points were deducted for, and the remedy",
};
