import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { MainPartSmall } from "../../../rules/consistency/main-part-small.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
import { converted } from "../converted.ts";
export const mainPartSmall: RuleWords<MainPartSmall> = {
  title: "A main part that is a small part",
  why: "What is called the main part is less than half: the sentence speaks of other money, a figure is misprinted, or the rest is left out.",
  formula: `the parts behind “mainly” ÷ the total before it < ${percent(THRESHOLDS.mainPart)}`,
  example: "“Assets of 2 million yuan, mainly stock of 30,000”: 3 ÷ 200 = 1.5%",
  wrong: "Where “mainly” speaks of another thing and this site joined two unrelated figures.",
  says: ({ name, total, parts, share }) =>
    `“${name}” states a total of ${converted(total)}, mainly ${converted(parts)}, which is ${share} of it: what is the rest?`,
  clears: () => "print the other parts, or correct the figure",
};
