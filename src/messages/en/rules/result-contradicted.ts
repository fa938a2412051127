import type { ResultContradicted } from "../../../rules/consistency/result-contradicted.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const resultContradicted: RuleWords<ResultContradicted> = {
  title: "Result and stated problem disagree",
  why: "One place says done in time, another that it was late: a reader cannot tell which holds.",
  formula:
    "a result says that work was done in time (or people are satisfied) while a stated problem says that it was late (or satisfaction low)",
  example: "Result “all projects completed in time”, problem “some projects were late”",
  wrong: "Where the problem is about a few projects or earlier years, and the result about the whole.",
  says: ({ name, result, problem }) =>
    `“${name}” says “${result}” while the stated problem is “${problem}”: which of the two holds?`,
  clears: () => "say which projects, and how far behind",
};
