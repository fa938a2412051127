import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import type { LargeUnspent } from "../../../rules/shortfall/large-unspent.ts";
import { sayYuan } from "../../../values/money.ts";
import { converted } from "../converted.ts";
export const largeUnspent: RuleWords<LargeUnspent> = {
  title: "A large amount unspent",
  why: "Behind a high rate a large sum may be left; where it is large, what becomes of it deserves a word of its own.",
  formula: `annual budget − executed of one source ≥ ${sayYuan(THRESHOLDS.largeUnspent, "en")}; the total where no source is printed or none is large`,
  example: "Local funds of 1,500 million yuan, executed 1,470 (98%): 30 million yuan are left",
  wrong: "Money lawfully carried over, or due after the year's end by contract, does not lie idle.",
  says: ({ name, row, budget, executed, left }) =>
    `“${name}”${row === null ? "" : `, ${row}`}: ${converted(executed)} of the ${converted(budget)} budgeted was executed and ${sayYuan(left, "en")} is left: carried over, returned or still to be paid?`,
  clears: () => "say what became of it: carried over, returned or still to be paid",
};
