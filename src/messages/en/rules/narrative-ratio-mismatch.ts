import type { NarrativeRatioMismatch } from "../../../rules/consistency/narrative-ratio-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { converted } from "../converted.ts";
export const narrativeRatioMismatch: RuleWords<NarrativeRatioMismatch> = {
  title: "Stated ratio does not follow from the amounts",
  why: "Carry-over, adjustment and completion ratios follow from amounts of the same report; where the stated one differs, the score given for it needs an explanation.",
  formula:
    "recomputed by the report's printed formula, else the common one: carry-over = (budget − executed) ÷ budget, adjustment = (adjusted − initial) ÷ initial, completion = executed ÷ budget, completion of income = income ÷ budgeted income (medium, for that budget may have been changed); off by more than half of the last printed digits; no judgement where the formula needs an amount that is not printed",
  example: "Initial budget 400, adjusted 500, stated adjustment 0: (500 − 400) ÷ 400 = 25%",
  wrong:
    "Where an exemption clause of the report takes out the whole difference without saying how much, or where the budgeted income was changed and the change is not printed.",
  says: ({ name, stated, sum, exemptions, isOfRow }) =>
    `“${name}” is stated as ${stated}${isOfRow ? " (the same figure as the execution rate)" : ""}, but the report's own amounts give ${converted(sum)}: ${exemptions.length > 0 ? `it exempts ${exemptions.map(quote).join(", ")}; how much was that` : "which figure is wrong"}?`,
  clears: () => "correct the ratio, or list the exempted amounts and how it was computed",
};

const quote = (clause: string) => `“${clause}”`;
