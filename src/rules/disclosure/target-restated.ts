import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface TargetRestated {
  name: string;
  target: string;
  actual: string;
}

export const targetRestated: Rule<"target-restated", TargetRestated> = {
  id: "target-restated",
  category: "disclosure",
  severity: "medium",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, basis } = indicator;
      if (basis !== "restated" || !target || !actual) continue;
      const [wanted, said] = [saidOf(target), saidOf(actual)];
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { name: name.text, target: wanted, actual: said },
        printed: actual.text,
        at: placesOf(actual, target, name),
      };
    }
  },
};
