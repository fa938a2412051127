import type { QuantityWithoutNumber } from "../../../rules/plausibility/quantity-without-number.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const quantityWithoutNumber: RuleWords<QuantityWithoutNumber> = {
  title: "A quantity without a number",
  why: "A quantity indicator is to say how much was done; with a target in words anything counts as done.",
  formula:
    "level 2 is “quantity” and the target holds no number (ratios and quantities printed in the name have rules of their own)",
  example: "Quantity “patrols”, target “carried out widely”: whether 12 or 50 is not said",
  wrong: "Where the higher level set the aim in words and it is merely listed under quantities.",
  says: ({ name, target }) =>
    `“${name}” is listed as a quantity, but its target only says “${target}”: how much was to be done?`,
  clears: () => "set a number, or list it under quality",
};
