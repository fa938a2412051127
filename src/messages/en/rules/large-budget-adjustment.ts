import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { LargeBudgetAdjustment } from "../../../rules/plausibility/large-budget-adjustment.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { sayYuan } from "../../../values/money.ts";
import { percent } from "../../../values/print.ts";
export const largeBudgetAdjustment: RuleWords<LargeBudgetAdjustment> = {
  title: "Large budget adjustment",
  why: "An annual budget far from the initial one may come from a major change during the year, or from a sum that was hard to foresee; the execution rate, taken on the adjusted budget, does not show it.",
  formula: "annual budget ÷ initial budget − 1, in absolute value",
  example: `Initial 2 million yuan, annual 2.6 million: 2.6 ÷ 2 − 1 = 30%, at least ${percent(THRESHOLDS.largeAdjustment)}, so medium`,
  wrong:
    "Where earmarked grants customarily arrive during the year, or the annual budget takes in carry-over.",
  says: ({ name, yuan, raised, size, times }) =>
    `The budget of “${name}” was ${raised ? "raised by" : "cut by"} ${size}${times ? ` (to ${times} times the initial budget)` : ""}, from ${sayYuan(yuan.initial, "en")} to ${sayYuan(yuan.annual, "en")}: why such a large adjustment?`,
  clears: () => "say why, when and by whose approval the budget was adjusted",
};
