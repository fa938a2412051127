import type { Evaluation } from "../model/evaluation.ts";
import { type Decimal, unitsAt } from "../values/decimal.ts";
import { ratioOf, sayRatio } from "../values/rate.ts";
import { say } from "./gap.ts";
import { asPrinted, placesOf, type Rule } from "./rule.ts";
import { scoreGap } from "./score-sums.ts";

const WHOLE = 100n;
/** Such scores are printed to two places; a coarser one is told what it was rounded from. */
const PLACES = 2;

/** What an execution score should be, and the rate it was computed from. */
interface DueScore {
  due: Decimal;
  rate: string;
}

/**
 * The score that weight × rate gives where the printed score is not it: neither by the printed rate, anywhere within
 * its rounding, nor by the amounts. Null where the score is right, or something is not printed or not read.
 */
function dueExecutionScore(evaluation: Evaluation): DueScore | null {
  const { executionWeight, executionScore, rate, annualBudget, executed } = evaluation;
  const [weight, score] = [asPrinted(executionWeight), asPrinted(executionScore)];
  const [percent, whole, part] = [asPrinted(rate)?.percent, asPrinted(annualBudget), asPrinted(executed)];
  if (!weight || !score || (rate && !percent)) return null;
  const ratio = whole && part ? ratioOf(part, whole) : null;
  if (percent && isDue(score, weight, percent)) return null;
  // ratioOf has six places, so this percentage has four
  const exact = ratio === null ? null : { units: Math.round(ratio * 1e6), scale: 4 };
  if (exact && isDue(score, weight, exact)) return null;
  const used = percent ?? exact;
  if (!used) return null;
  return {
    due: roundTo(Math.max(score.scale, PLACES), weight, used),
    rate: percent && rate ? rate.text : sayRatio(ratio ?? 0),
  };
}

export const executionScoreMismatch: Rule = {
  id: "execution-score-mismatch",
  category: "consistency",
  severity: "medium",
  needsWhole: true,
  zh: {
    title: "执行率得分与执行率不符",
    why: "预算执行率的得分按分值乘以执行率计，满分为止；它是整张表里唯一能由读者自己算出的得分。",
    formula: "|得分 − 分值 × min(执行率, 100%)| ≤ 得分末位与执行率末位各一半",
    example: "分值 10，执行率 75%，得分 8.5：10 × 75% = 7.5，多 1",
    wrong: "当地另有计分办法（如执行率 95% 以上得满分）而表中未印时。",
  },
  en: {
    title: "Execution score does not follow from the rate",
    why: "The execution rate scores its weight × rate, capped at the weight: the one score of the form that any reader can compute.",
    formula: "|score − weight × min(rate, 100%)| ≤ half of the last digits of score and rate",
    example: "Weight 10, rate 75%, score 8.5: 10 × 75% = 7.5, one point too many",
    wrong: "Where a local scoring rule (full marks from 95%) applies and is not printed.",
  },
  *check(evaluation) {
    const { id, name, executionWeight, executionScore, rate, totalScore } = evaluation;
    const found = dueExecutionScore(evaluation);
    if (!found || !executionWeight || !executionScore) return;
    const due = say(found.due);
    const total = mendsTotal(evaluation);
    yield {
      subject: id,
      evaluation,
      severity: total ? "high" : "medium",
      zh: `「${name.text}」执行率 ${found.rate}、分值 ${executionWeight.text}，得分印 ${executionScore.text}，而按执行率应为 ${due}，得分按什么办法计？${total ? `（改为 ${due} 后，所印总分 ${totalScore?.text} 恰好相符）` : ""}`,
      en: `“${name.text}” executed ${found.rate} at a weight of ${executionWeight.text} and scores ${executionScore.text}, where the rate gives ${due}: by what rule was it scored?${total ? ` (with ${due}, the printed total of ${totalScore?.text} is right)` : ""}`,
      printed: executionScore.text,
      expected: due,
      arithmetic: `${executionWeight.text} × ${found.rate} = ${due} ≠ ${executionScore.text}`,
      at: placesOf(executionScore, executionWeight, rate),
      clears: { zh: "更正得分，或印出计分办法", en: "correct the score, or print the scoring rule" },
    };
  },
};

/** Whether the printed total is right once the execution score is what its rate gives: then this flag carries both. */
export function mendsTotal(evaluation: Evaluation): boolean {
  const found = dueExecutionScore(evaluation);
  if (!found || !evaluation.executionScore || !scoreGap(evaluation)) return false;
  const mended = { ...evaluation.executionScore, value: found.due, printedValue: undefined };
  return scoreGap({ ...evaluation, executionScore: mended }) === null;
}

// |score − weight × min(percent, 100)| within half a digit of the score and of the rate, multiplied out so that nothing is rounded
function isDue(score: Decimal, weight: Decimal, percent: Decimal): boolean {
  const scale = Math.max(score.scale, weight.scale, percent.scale);
  const one = 10n ** BigInt(scale);
  const at = (decimal: Decimal) => unitsAt(decimal, scale);
  const share = at(percent) < WHOLE * one ? at(percent) : WHOLE * one;
  const gap = at(score) * WHOLE * one - at(weight) * share;
  const ofScore = 10n ** BigInt(scale - score.scale) * WHOLE * one;
  const ofRate = at(weight) * 10n ** BigInt(scale - percent.scale);
  return (gap < 0n ? -gap : gap) * 2n <= ofScore + ofRate;
}

function roundTo(scale: number, weight: Decimal, percent: Decimal): Decimal {
  const places = weight.scale + percent.scale;
  const whole = WHOLE * 10n ** BigInt(percent.scale);
  const share = BigInt(percent.units) < whole ? BigInt(percent.units) : whole;
  const product = BigInt(weight.units) * share * 10n ** BigInt(scale);
  const divisor = WHOLE * 10n ** BigInt(places);
  return { units: Number((product * 2n + divisor) / (divisor * 2n)), scale };
}
