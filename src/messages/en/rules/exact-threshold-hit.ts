import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ExactThresholdHit } from "../../../rules/plausibility/exact-threshold-hit.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
import { plural } from "../plural.ts";
export const exactThresholdHit: RuleWords<ExactThresholdHit> = {
  title: "Exactly at the threshold",
  why: "A measurement seldom lands right on its threshold; where it does, a reader needs to know how it was measured.",
  formula: `for a target of at least or at most: actual = threshold, or within ${THRESHOLDS.exactHit} points of it for a percentage`,
  example: `Satisfaction at least 85%, actual 85.06%: 85.06 − 85 = 0.06, no more than ${THRESHOLDS.exactHit}`,
  wrong: "Where a plan fixes the number (once a quarter, 4 a year), so that following it gives just that.",
  says: ({ name, hits }) =>
    `“${name}” has ${plural(hits.length, "indicator whose actual equals its threshold or comes", "indicators whose actuals equal their thresholds or come")} very close (${listed(hits)}): how were the figures measured?`,
  clears: () => "publish the source of the figures and how they are measured",
};
