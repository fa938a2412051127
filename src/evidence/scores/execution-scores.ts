import type { Evaluation } from "../../model/evaluation.ts";
import { asPrinted } from "../../model/reading.ts";
import { compareDecimals, type Decimal, unitsAt } from "../../values/decimal.ts";
import { percentFixed, ratioOf } from "../../values/rate.ts";
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
export function dueExecutionScore(evaluation: Evaluation): DueScore | null {
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
    rate: percent && rate ? rate.text : percentFixed(ratio ?? 0),
  };
}

/** Whether the printed total is right once the execution score is what its rate gives: then this flag carries both. */
export function mendsTotal(evaluation: Evaluation): boolean {
  const found = dueExecutionScore(evaluation);
  if (!found || !evaluation.executionScore || !scoreGap(evaluation)) return false;
  const mended = { ...evaluation.executionScore, value: found.due, printedValue: undefined };
  return scoreGap({ ...evaluation, executionScore: mended }) === null;
}

/** Whether the form itself took points for the money left: a printed execution score below its weight, as its rate gives it. */
export function losesByExecution(evaluation: Evaluation): boolean {
  const [weight, score] = [asPrinted(evaluation.executionWeight), asPrinted(evaluation.executionScore)];
  if (!weight || !score || compareDecimals(score, weight) >= 0) return false;
  return dueExecutionScore(evaluation) === null;
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
