import type { TargetRestated } from "../../../rules/disclosure/target-restated.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const targetRestated: RuleWords<TargetRestated> = {
  title: "The actual only restates the target",
  why: "≥70% says where the figure lies, not what it is; with a bound for an actual, a reader does not learn what was reached and can check nothing.",
  formula:
    "the actual itself carries ≥, ≤, 不低于 and the like, or is a range, and so is not a figure; not where the bound itself lies beyond the target (target ≥630, actual ≥631)",
  example: "Target ≥90%, actual ≥90%: it may be 90%, or 99%",
  wrong: "Where the unit really knows only a range (a sample's confidence interval) and says so.",
  says: ({ name, target, actual }) =>
    `“${name}”: target “${target}”, actual “${actual}”, which is only a bound: what was the figure?`,
  clears: () => "give the figure reached, and its source",
};
