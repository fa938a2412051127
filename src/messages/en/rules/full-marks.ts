import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { FullMarks } from "../../../rules/plausibility/full-marks.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const fullMarks: RuleWords<FullMarks> = {
  title: "Full marks on every indicator",
  why: "Where every indicator scores full marks, scores no longer tell good from poor: a reader can only ask what they rest on.",
  formula: `${THRESHOLDS.fullMarks} or more indicators with a weight, each with score = weight`,
  example:
    "6 indicators weighing 20, 20, 20, 10, 10 and 10 score the same: 20 + 20 + 20 + 10 + 10 + 10 = 90, nothing deducted",
  wrong: "Where the targets were demanding, the results are on record, and all were reached.",
  says: ({ name, indicators, points }) =>
    `All ${indicators} indicators of “${name}” score full marks (${points} points): what does each score rest on?`,
  clears: () => "publish what each indicator was scored by",
};
