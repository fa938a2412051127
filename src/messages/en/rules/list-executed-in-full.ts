import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ListExecutedInFull } from "../../../rules/plausibility/list-executed-in-full.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const listExecutedInFull: RuleWords<ListExecutedInFull> = {
  title: "Every project of a list executed 100%",
  why: "It is rare that a dozen projects leave nothing over: it may be so, or the budgets were adjusted to what was spent, or the budgets were entered as executed.",
  formula: `the list has ${THRESHOLDS.listInFull} projects or more, and each executed exactly its budget`,
  example: "12 projects of a list whose budget and executed amounts are the same, one by one",
  wrong:
    "Where the budget is the figure adjusted to spending at the end of the year; hence for information only.",
  says: ({ projects }) =>
    `All ${projects} projects of the list executed exactly their budgets: were the budgets adjusted to what was spent?`,
  clears: () => "say whether the budgets are initial or adjusted, and what was really paid for each project",
};
