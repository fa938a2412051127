import { isOutOfHundred } from "../../evidence/scores/out-of-hundred.ts";
import { placesOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { compareDecimals, type Decimal, sumDecimals, toNumber } from "../../values/decimal.ts";
import { printDecimal } from "../../values/print.ts";
import { percentFixed } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

const PERCENT_PLACES = 2;
const minus = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

/** decimal × share, exact, for a share of whole percent. */
const shareOf = ({ units, scale }: Decimal, share: number): Decimal => ({
  units: units * Math.round(share * 10 ** PERCENT_PLACES),
  scale: scale + PERCENT_PLACES,
});

/** What its sentence tells. */
export interface NearCeilingScore {
  name: string;
  executionScore: string;
  executionWeight: string;
  ceiling: string;
  score: string;
}

export const nearCeilingScore: Rule<"near-ceiling-score", NearCeilingScore> = {
  id: "near-ceiling-score",
  category: "plausibility",
  severity: "info",
  thresholds: ["nearCeiling", "totalPoints"],
  needsWhole: true,
  *check(evaluation) {
    const { id, name, executionWeight, executionScore, totalScore } = evaluation;
    if (!executionWeight?.value || !executionScore?.value || !totalScore?.value) return;
    if (compareDecimals(executionScore.value, executionWeight.value) >= 0) return;
    if (!isOutOfHundred(evaluation)) return;
    const total = { units: THRESHOLDS.totalPoints, scale: 0 };
    const ceiling = sumDecimals([total, minus(executionWeight.value), executionScore.value]);
    if (compareDecimals(totalScore.value, shareOf(ceiling, THRESHOLDS.nearCeiling)) < 0) return;
    if (compareDecimals(totalScore.value, ceiling) > 0) return; // more than can be: the sum is wrong, not near
    const [score, top] = [printDecimal(totalScore.value), printDecimal(ceiling)];
    const [weight, own] = [printDecimal(executionWeight.value), printDecimal(executionScore.value)];
    const share = percentFixed(toNumber(totalScore.value) / toNumber(ceiling));
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, executionScore: own, executionWeight: weight, ceiling: top, score },
      printed: totalScore.text,
      arithmetic: `${score} ÷ (${total.units} − ${weight} + ${own}) = ${score} ÷ ${top} = ${share}`,
      at: placesOf(totalScore, executionScore, executionWeight),
    };
  },
};
