import type { RateMismatch } from "../../../rules/consistency/rate-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted } from "../converted.ts";
export const rateMismatch: RuleWords<RateMismatch> = {
  title: "Rate does not follow from the amounts",
  why: "The execution rate is executed ÷ annual budget, rounded as printed; where it is not, an amount or the rate is misprinted.",
  formula:
    "|executed ÷ budget − printed rate| > half of the last printed digit; a slip of 万 or of a total comes under “money unit error” or “parts do not add up to the total”",
  example: "Budget 200, executed 150, printed 76%: 150 ÷ 200 = 75%, one point off, more than 0.5",
  wrong: "Where the form uses another denominator (money received) without saying so.",
  says: ({ row, rate, executed, budget, computed }) =>
    `“${row}” prints a rate of ${rate}, but ${converted(`${executed} ÷ ${budget}`)} = ${computed}: which figure is wrong?`,
  clears: () => "correct the amounts or the rate",
};
