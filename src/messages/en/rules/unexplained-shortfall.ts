import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { UnexplainedShortfall } from "../../../rules/disclosure/unexplained-shortfall.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
import { sayMissed } from "../missed.ts";
export const unexplainedShortfall: RuleWords<UnexplainedShortfall> = {
  title: "Missed target without a reason",
  why: "The form has a column for the reason and the remedy; where a target was missed and that column is blank, a reader learns neither.",
  formula: `actual worse than target (or score below weight), the reason blank, 无 or /, and nothing else in the form speaks of this indicator; medium where an absolute target of 100% was reached to ${percent(THRESHOLDS.nearlyWhole)} or more, and where only the score says so`,
  example: "Target 100%, actual 92%, reason blank: 8 percentage points short, and nothing said of them",
  wrong: "Where the reason stands in a text or annex that was not published with the form.",
  says: ({ name, gap, reason }) =>
    `“${name}” missed its target (${sayMissed(gap)}), and the reason ${reason === null ? "is blank" : `only says “${reason}”`}: why, and what will be done?`,
  clears: () => "give the reason and the remedy",
};
