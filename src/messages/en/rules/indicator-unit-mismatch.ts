import type { IndicatorUnitMismatch } from "../../../rules/plausibility/indicator-unit-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const indicatorUnitMismatch: RuleWords<IndicatorUnitMismatch> = {
  title: "Units differ",
  why: "Where name, target and actual are in different units, the two numbers cannot be compared.",
  formula:
    "the printed units of the name's bracket, the target and the actual differ by more than a magnitude; a missing unit is no difference",
  example: "Target at least 20 sessions, actual 350 persons: sessions and persons cannot be compared",
  wrong: "Where the trade uses the two units for one and the same thing.",
  says: ({ name, one, two }) =>
    `“${name}” counts in “${one.unit}” (${one.cell}) and in “${two.unit}” (${two.cell}): which is meant?`,
  clears: () => "use one unit",
};
