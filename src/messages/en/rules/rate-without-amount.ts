import type { RateWithoutAmount } from "../../../rules/disclosure/rate-without-amount.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted } from "../converted.ts";
export const rateWithoutAmount: RuleWords<RateWithoutAmount> = {
  title: "A rate without its amount",
  why: "The rate is executed money over budgeted money; without the amount nobody can check how much was spent.",
  formula: "a budget and a rate are printed, the executed amount is not",
  example: "Budget 5 million yuan, rate 62.5%, no executed amount",
  wrong: "Where the amount stands in an annex that was not published.",
  says: ({ name, budget, rate }) =>
    `“${name}” prints a budget of ${converted(budget)} and a rate of ${rate}, but no executed amount: how much was spent?`,
  clears: () => "print the executed amount",
};
