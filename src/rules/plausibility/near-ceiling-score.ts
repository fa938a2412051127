import { say } from "../../evidence/counts/gap.ts";
import { isOutOfHundred } from "../../evidence/scores/out-of-hundred.ts";
import { placesOf } from "../../model/reading.ts";
import { compareDecimals, type Decimal, sumDecimals, toNumber } from "../../values/decimal.ts";
import { sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

const PERCENT_PLACES = 2;
const minus = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

/** decimal × share, exact, for a share of whole percent. */
const shareOf = ({ units, scale }: Decimal, share: number): Decimal => ({
  units: units * Math.round(share * 10 ** PERCENT_PLACES),
  scale: scale + PERCENT_PLACES,
});

export const nearCeilingScore: Rule = {
  id: "near-ceiling-score",
  category: "plausibility",
  severity: "info",
  thresholds: ["nearCeiling", "totalPoints"],
  needsWhole: true,
  zh: {
    title: "除执行率外几乎未扣分",
    why: "扣的分几乎全是由执行率自动算出的，凡由单位自己打的分都接近满分，读者需要知道这些分的依据。",
    formula: "执行得分 < 执行分值，且 总分 ≥ 98% ×（100 − 执行分值 + 执行得分）",
    example: "执行分值 10、得分 8.5，可得 100 − 10 + 8.5 = 98.5 分，总分 98：98 ÷ 98.5 = 99.49%",
    wrong: "各项指标确已完成，且有据可查时。",
  },
  en: {
    title: "Nothing deducted but for execution",
    why: "What was lost follows from the execution rate by itself; whatever the unit scored on its own stands near the top.",
    formula:
      "execution score < execution weight, and total score ≥ 98% × (100 − execution weight + execution score)",
    example:
      "Execution weighs 10 and scores 8.5, so 100 − 10 + 8.5 = 98.5 were within reach; total 98: 98 ÷ 98.5 = 99.49%",
    wrong: "Where every indicator was reached and is on record.",
  },
  *check(evaluation) {
    const { id, name, executionWeight, executionScore, totalScore } = evaluation;
    if (!executionWeight?.value || !executionScore?.value || !totalScore?.value) return;
    if (compareDecimals(executionScore.value, executionWeight.value) >= 0) return;
    if (!isOutOfHundred(evaluation)) return;
    const total = { units: THRESHOLDS.totalPoints.value, scale: 0 };
    const ceiling = sumDecimals([total, minus(executionWeight.value), executionScore.value]);
    if (compareDecimals(totalScore.value, shareOf(ceiling, THRESHOLDS.nearCeiling.value)) < 0) return;
    if (compareDecimals(totalScore.value, ceiling) > 0) return; // more than can be: the sum is wrong, not near
    const [score, top] = [say(totalScore.value), say(ceiling)];
    const [weight, own] = [say(executionWeight.value), say(executionScore.value)];
    const share = sayRatio(toNumber(totalScore.value) / toNumber(ceiling));
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」执行得 ${own} 分（分值 ${weight}），总分最高可得 ${top}，自评 ${score}，其余几乎未扣分，各项得分依据什么？`,
      en: `Execution of “${name.text}” scores ${own} of ${weight}, so ${top} points were within reach; it claims ${score}: what do the other scores rest on?`,
      printed: totalScore.text,
      expected: null,
      arithmetic: `${score} ÷ (${total.units} − ${weight} + ${own}) = ${score} ÷ ${top} = ${share}`,
      at: placesOf(totalScore, executionScore, executionWeight),
      clears: { zh: "公开各项指标的评分依据", en: "publish what each indicator was scored by" },
    };
  },
};
