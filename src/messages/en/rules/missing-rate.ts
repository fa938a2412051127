import type { MissingRate } from "../../../rules/disclosure/missing-rate.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted } from "../converted.ts";
export const missingRate: RuleWords<MissingRate> = {
  title: "Amounts printed, rate left blank",
  why: "The other sources of the same table have their rate; where one is blank a reader cannot see how much of this money was used.",
  formula:
    "a budget other than 0 and the executed amount are printed, the rate is blank, and another source of the same table prints its rate",
  example: "Other funds: budget 120,000 yuan, executed 30,000, rate blank: 30,000 ÷ 120,000 = 25.00%",
  wrong: "Where the form asks no rate of this source.",
  says: ({ name, source, budget, executed, rate }) =>
    `“${name}”, ${source}: budget ${converted(budget)} and executed ${converted(executed)} are printed, the rate is blank (it would be ${rate}): was it left out?`,
  clears: () => "fill in the rate",
};
