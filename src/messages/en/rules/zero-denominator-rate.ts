import type { ZeroDenominatorRate } from "../../../rules/consistency/zero-denominator-rate.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted } from "../converted.ts";
export const zeroDenominatorRate: RuleWords<ZeroDenominatorRate> = {
  title: "Rate on a zero budget",
  why: "Zero divided by zero has no result: 0% reads as nothing spent, 100% as all spent; both mislead whoever sums up.",
  formula: "annual budget = 0 and executed = 0, yet a percentage is printed as the rate",
  example: "Budget 0, executed 0, rate 100%: 0 ÷ 0 has no result and the cell should be empty",
  wrong: "Where 0 is a rounded amount below half of the last digit and there was money.",
  says: ({ name, row, budget, executed, rate }) =>
    `“${row}” of “${name}” has a budget of ${converted(budget)} and executed ${converted(executed)}: there is no money, so why is a rate of ${rate} printed?`,
  clears: () => "leave the rate empty or cross it out",
};
