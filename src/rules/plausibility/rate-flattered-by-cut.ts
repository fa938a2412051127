import { sayMoney } from "../../evidence/sums/said-money.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { percentFixed, ratioOf } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** Both ratios have six places, so a whole number of millionths tells their distance exactly. */
const MILLION = 1_000_000;
const inMillionths = (ratio: number) => Math.round(ratio * MILLION);

/** What its sentence tells. */
export interface RateFlatteredByCut {
  name: string;
  initial: string;
  annual: string;
  rate: string;
  planned: string;
}

export const rateFlatteredByCut: Rule<"rate-flattered-by-cut", RateFlatteredByCut> = {
  id: "rate-flattered-by-cut",
  category: "plausibility",
  severity: "medium",
  thresholds: ["flatteredRate"],
  *check(evaluation) {
    const { id, name, initialBudget, annualBudget, executed, rate, moneyUnit } = evaluation;
    if (!initialBudget?.value || !annualBudget?.value || !executed?.value) return;
    if (annualBudget.value.fen >= initialBudget.value.fen) return;
    const shown = ratioOf(executed.value, annualBudget.value);
    const planned = ratioOf(executed.value, initialBudget.value);
    if (shown === null || planned === null) return; // cut to nothing: there is no rate to flatter
    if (inMillionths(shown) - inMillionths(planned) < inMillionths(THRESHOLDS.flatteredRate)) return;
    const [initial, annual] = [sayMoney(initialBudget, moneyUnit), sayMoney(annualBudget, moneyUnit)];
    const [high, low] = [percentFixed(shown), percentFixed(planned)];
    const spent = saidOf(executed);
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, initial, annual, rate: high, planned: low },
      printed: rate?.text ?? null,
      arithmetic: `${spent} ÷ ${saidOf(initialBudget)} = ${low}; ${spent} ÷ ${saidOf(annualBudget)} = ${high}`,
      at: placesOf(rate, executed, annualBudget, initialBudget),
    };
  },
};
