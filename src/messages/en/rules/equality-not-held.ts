import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { EqualityNotHeld } from "../../../rules/plausibility/equality-not-held.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const equalityNotHeld: RuleWords<EqualityNotHeld> = {
  title: "Target printed with =, actual differs",
  why: "The target prints an equals sign and the actual is another number, yet it counts as reached: the sign may be wrong, or the target was not followed; a reader cannot tell.",
  formula: `target “= x”, actual not x (beyond the target: one short of it comes under “target not met”, one from ${percent(THRESHOLDS.overCompletion)} on under “far above the target”)`,
  example: "Target = 10 times, actual 12: 12 is not 10",
  wrong: "Where the local form prints an equals sign by default and means “at least”.",
  says: ({ name, target, actual, meant }) =>
    `“${name}” has the target ${target} and the actual ${actual}: was “${meant === "at_least" ? "at least" : "at most"}” meant?`,
  clears: () => "correct the sign of the target, or say why the figures differ",
};
