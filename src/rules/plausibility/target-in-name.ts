import { quantitiesUnanswered } from "../../evidence/counts/quantities-in-names.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface TargetInName {
  name: string;
  quantities: string[];
  target: string;
}

export const targetInName: Rule<"target-in-name", TargetInName> = {
  id: "target-in-name",
  category: "plausibility",
  severity: "low",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target } = indicator;
      const quantities = quantitiesUnanswered(indicator, evaluation);
      if (!target || quantities.length === 0) continue;
      const [said, found] = [saidOf(target), quantities.join("、")];
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { name: name.text, quantities, target: said },
        printed: said,
        expected: found,
        at: placesOf(target, name),
      };
    }
  },
};
