import { placesOf, saidOf } from "../../model/reading.ts";
import { percentFixed, ratioOf } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** The places a rate has that is worked out here. */
const PLACES = 2;

/** What its sentence tells. */
export interface MissingRate {
  name: string;
  source: string;
  budget: string;
  executed: string;
  rate: string;
}

export const missingRate: Rule<"missing-rate", MissingRate> = {
  id: "missing-rate",
  category: "disclosure",
  severity: "low",
  mendedOnce: true,
  *check(evaluation) {
    // a rate beside the total alone may be one merged cell for the whole table
    if (!evaluation.funds.some(({ source, rate }) => source !== "total" && rate !== null)) return;
    for (const { id, label, annualBudget, executed, rate } of evaluation.funds) {
      if (rate || !annualBudget?.value || !executed?.value) continue;
      const ratio = ratioOf(executed.value, annualBudget.value);
      if (ratio === null) continue;
      const said = percentFixed(ratio, PLACES);
      const name = label.value ?? label.text;
      yield {
        subject: id,
        evaluation,
        data: {
          name: evaluation.name.text,
          source: name,
          budget: saidOf(annualBudget),
          executed: saidOf(executed),
          rate: said,
        },
        printed: null,
        expected: said,
        arithmetic: `${saidOf(executed)} ÷ ${saidOf(annualBudget)} = ${said}`,
        at: placesOf(executed, annualBudget, label),
      };
    }
  },
};
