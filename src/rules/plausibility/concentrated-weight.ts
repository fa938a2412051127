import { isOutOfHundred } from "../../evidence/scores/out-of-hundred.ts";
import { placesOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { compareDecimals, sumDecimals, toNumber } from "../../values/decimal.ts";
import { printDecimal } from "../../values/print.ts";
import { percentFixed } from "../../values/rate.ts";
import type { NamedText, Rule } from "../rule.ts";

/** What its sentence tells. */
export interface ConcentratedWeight {
  name: string;
  weights: NamedText[];
}

export const concentratedWeight: Rule<"concentrated-weight", ConcentratedWeight> = {
  id: "concentrated-weight",
  category: "plausibility",
  severity: "info",
  thresholds: ["concentratedWeight", "totalPoints"],
  *check(evaluation) {
    if (!isOutOfHundred(evaluation)) return;
    const line = { units: THRESHOLDS.concentratedWeight, scale: 0 };
    const heavy = evaluation.indicators.filter(
      ({ weight }) => weight?.value && compareDecimals(weight.value, line) >= 0,
    );
    const weights = heavy.flatMap(({ weight }) => weight?.value ?? []);
    if (weights.length === 0) return;
    const sum = sumDecimals(weights);
    const total = THRESHOLDS.totalPoints;
    const addends = weights.map(printDecimal).join(" + ");
    yield {
      subject: evaluation.id,
      evaluation,
      data: {
        name: evaluation.name.text,
        weights: heavy.map(({ name, weight }) => ({ name: name.text, said: weight?.text ?? "" })),
      },
      printed: weights.map(printDecimal).join("、"),
      arithmetic: `${weights.length > 1 ? `(${addends})` : addends} ÷ ${total} = ${percentFixed(toNumber(sum) / total)}`,
      at: placesOf(...heavy.map(({ weight }) => weight)),
    };
  },
};
