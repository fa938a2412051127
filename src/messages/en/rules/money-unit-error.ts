import type { MoneyUnitError } from "../../../rules/consistency/money-unit-error.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted } from "../converted.ts";
export const moneyUnitError: RuleWords<MoneyUnitError> = {
  title: "Money unit error",
  why: "元 and 万元 are 10,000 apart: one misprinted character makes the money 10,000 times larger or smaller.",
  formula:
    "executed ÷ budget differs from the printed rate, and agrees once one amount is taken ×10,000 or ÷10,000",
  example: "Budget 2 million yuan, executed 150 yuan, printed 75%: 1.5 million ÷ 2 million = 75%",
  wrong: "Where the amounts are right and the rate is wrong by that very coincidence, which is rare.",
  says: ({ row, executed, budget, rate, slip, likely, corrected }) =>
    `“${row}” prints ${converted(executed)} executed of ${converted(budget)} and a rate of ${rate}, which agree only if the executed amount is ${slip === "more" ? "10,000 times" : "a 10,000th"} as much, ${converted(likely)}: is a money unit misprinted?${corrected === null ? "" : ` (corrected here to “${corrected}”; what is printed is kept beside it)`}`,
  clears: () => "correct the unit of the amount",
};
