import type { TargetInName } from "../../../rules/plausibility/target-in-name.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const targetInName: RuleWords<TargetInName> = {
  title: "The quantity stands in the name",
  why: "Where the name says how many and the target only 100% or “on time”, there is no place to print how many were done, and nothing to check.",
  formula:
    "the name holds a number with a measure word, the target is 100% or words for “done”, and the result of the goals counts nothing in the same unit",
  example: "Named “hold 12 trainings”, target 100%, actual 100%: how many were held is not printed",
  wrong: "Where the number in the name only tells the scope and the share done is really what is judged.",
  says: ({ name, quantities, target }) =>
    `“${name}” carries its quantity (${quantities.join(", ")}) in the name while the target is ${target}: how much was actually done?`,
  clears: () => "print the quantity as the target, and the quantity reached beside it",
};
