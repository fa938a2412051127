import type { AbsoluteTarget } from "../../../rules/plausibility/absolute-target.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
export const absoluteTarget: RuleWords<AbsoluteTarget> = {
  title: "A target that leaves no room",
  why: "Everyone satisfied, everyone aware, a rate of at least 100%: such a target leaves no room and is hard to measure.",
  formula: "100% demanded of satisfaction or awareness, or at least 100% of any rate",
  example: "Satisfaction = 100%: one dissatisfied person among 100, and the target is missed",
  wrong: "Where few people are served and each is asked, or the rate can exceed 100% by its nature.",
  says: ({ name, targets }) =>
    `“${name}” sets targets that leave no room (${listed(targets)}): how are they measured?`,
  clears: () => "publish how it is measured and how many were asked, or set a target within reach",
};
