import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { DeductionWithoutReason } from "../../../rules/disclosure/deduction-without-reason.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const deductionWithoutReason: RuleWords<DeductionWithoutReason> = {
  title: "Points deducted without a reason",
  why: "Points deducted say that something fell short; unless the report says what, a reader cannot tell what to look at.",
  formula: `score < weight, and neither the row nor the form says why; projects of a list scored below ${THRESHOLDS.totalPoints} without a reason make one flag per report`,
  example: "Weight 9, score 8, and neither table nor text says why: 9 − 8 = 1",
  wrong: `Where the reason stands in unpublished working papers, or the list is not scored out of ${THRESHOLDS.totalPoints}.`,
  says: (found) =>
    found.of === "list"
      ? `Projects of the list that scored below ${THRESHOLDS.totalPoints} and do not say why: ${found.projects} (the lowest ${found.lowest}); what were the points taken for?`
      : `“${found.name}” scores ${found.score} of ${found.weight} and neither its row nor the stated problems say why: what were the points taken for?`,
  clears: ({ of }) =>
    of === "list"
      ? "say for each project what the points were taken for"
      : "say what the points were taken for, and the remedy",
};
