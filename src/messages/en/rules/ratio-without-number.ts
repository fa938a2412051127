import type { RatioWithoutNumber } from "../../../rules/plausibility/ratio-without-number.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const ratioWithoutNumber: RuleWords<RatioWithoutNumber> = {
  title: "A ratio without a number",
  why: "A rate, a share or a degree of satisfaction is a number; with a target in words there is nothing to check it by.",
  formula:
    "the name ends in the Chinese word for rate, ratio, satisfaction or awareness, and the target holds no number",
  example: "“Awareness rate” with the target “somewhat higher”: whether 80% or 90% is not said",
  wrong: "Where the policy itself only sets the aim in words.",
  says: ({ name, target }) =>
    `“${name}” is a ratio, but its target only says “${target}”: how high was it to be?`,
  clears: () => "set the target as a number",
};
