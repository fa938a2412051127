import type { RuleWords } from "../../../rules/rule.ts";
import type { SelfReportedProblem } from "../../../rules/shortfall/self-reported-problem.ts";
export const selfReportedProblem: RuleWords<SelfReportedProblem> = {
  title: "Problem stated by the report itself",
  why: "The problems that a unit names itself are most worth following: are they solved in next year's report?",
  formula:
    "texts in the problem cells and under 存在的问题 that are not blank and do not go on to say that it was settled within the year; one flag per evaluation",
  example: "The problem cell says “some units were not paid for want of money”",
  wrong: "It is no error, only a pointer; unless the text names a measure and no problem.",
  says: ({ name, problems }) =>
    `“${name}” itself reports ${problems.map((text) => `“${text}”`).join("; ")}: how far has this been resolved?`,
  clears: () => "say how the problem was resolved, or that it is not yet",
};
