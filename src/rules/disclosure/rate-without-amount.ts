import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface RateWithoutAmount {
  name: string;
  budget: string;
  rate: string;
}

export const rateWithoutAmount: Rule<"rate-without-amount", RateWithoutAmount> = {
  id: "rate-without-amount",
  category: "disclosure",
  severity: "low",
  needsWhole: true,
  mendedOnce: true,
  *check(evaluation) {
    const { id, name, annualBudget, executed, rate } = evaluation;
    // an executed amount that was not understood is printed all the same
    if (executed || !annualBudget?.value?.fen || !rate?.value) return;
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, budget: saidOf(annualBudget), rate: saidOf(rate) },
      printed: saidOf(rate),
      at: placesOf(rate, annualBudget),
    };
  },
};
