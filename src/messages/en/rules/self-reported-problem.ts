import type { RuleWords } from "../../../rules/rule.ts";
import type { SelfReportedProblem } from "../../../rules/shortfall/self-reported-problem.ts";
export const selfReportedProblem: RuleWords<SelfReportedProblem> = {
  title: "Problem stated by the report itself",
  why: "What a unit names itself is most worth following: is it solved in next year's report?",
  formula:
    "texts in the problem cells and under 存在的问题 that are not blank and do not go on to say that it was settled within the year; one flag per evaluation",
  example: "The problem cell says “some units were not paid for want of money”",
  wrong: "It is no error, only a pointer; unless the text names a measure and no problem.",
  says: ({ name, problems }) =>
    `“${name}” itself states: ${problems.map((text) => `“${text}”`).join("; ")}: how far is it solved?`,
  clears: () => "say how the problem was solved, or that it is not",
};
