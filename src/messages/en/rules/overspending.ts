import type { Overspending } from "../../../rules/plausibility/overspending.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted } from "../converted.ts";
export const overspending: RuleWords<Overspending> = {
  title: "More spent than budgeted",
  why: "A budget is the limit of what may be spent; the report should say where the rest came from and who approved it.",
  formula:
    "executed > annual budget, by more than rounding of the printed digits can hide; where the two contradict the printed rate it is “rate does not follow from the amounts” that speaks",
  example: "Annual budget 3.2 million yuan, executed 3.36: 105%, 0.16 million more",
  wrong:
    "Where money added during the year or carried over from the year before is not part of the printed budget.",
  says: ({ name, budget, executed }) =>
    `“${name}” had a budget of ${converted(budget)} and executed ${converted(executed)}: where did the rest come from?`,
  clears: () => "say what was added to the budget, or which carry-over was used",
};
