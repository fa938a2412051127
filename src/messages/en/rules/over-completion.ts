import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { OverCompletion } from "../../../rules/plausibility/over-completion.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const overCompletion: RuleWords<OverCompletion> = {
  title: "Far above the target",
  why: "An actual far above its target often means that the target was low, and reaching a low target says little.",
  formula: `actual ÷ target ≥ ${percent(THRESHOLDS.overCompletion)}, medium from ${percent(THRESHOLDS.farOverCompletion)}; only numbers of which more is better, where no reason is given; a payment in more instalments does not count as more done; where a name counts what was planned and its target is 100%, the only such count of the result is compared, low`,
  example: `Target at least 20 times, actual 45: 45 ÷ 20 = 225%, at least ${percent(THRESHOLDS.farOverCompletion)}`,
  wrong: "Where tasks were added during the year, or the number depends on events nobody could foresee.",
  says: ({ name, target, exact, actual, share }) =>
    `“${name}” aimed at ${target}${exact ? " (printed with an equals sign)" : ""} and reached ${actual}, ${share} of the target: was the target set too low?`,
  clears: () => "say why the target was exceeded, and set next year's by what is usual",
};
