import { mendsTotal } from "../../evidence/scores/execution-scores.ts";
import { slipOfScore } from "../../evidence/scores/score-conflicts.ts";
import { sayTally, scoreGap, type Tally, weightGap } from "../../evidence/scores/score-sums.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { printDecimal } from "../../values/print.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface ScoreTotalMismatch {
  name: string;
  total: string;
  sum: string;
  suspect: { name: string; score: string; weight: string } | null;
}

export const scoreTotalMismatch: Rule<"score-total-mismatch", ScoreTotalMismatch> = {
  id: "score-total-mismatch",
  category: "consistency",
  severity: "high",
  needsWhole: true,
  *check(evaluation) {
    const { id, name, totalScore } = evaluation;
    const found = scoreGap(evaluation);
    if (!found || !totalScore || isCarriedByWeights(evaluation, found) || mendsTotal(evaluation)) return;
    // a row with its weight and without its score may be what the sum lacks
    const isOpen = found.gap.units < 0 && evaluation.indicators.some(({ weight, score }) => weight && !score);
    yield {
      subject: id,
      evaluation,
      severity: isOpen ? "medium" : "high",
      data: {
        name: name.text,
        total: totalScore.text,
        sum: printDecimal(found.sum),
        suspect: suspectOf(evaluation),
      },
      printed: totalScore.text,
      expected: printDecimal(found.sum),
      arithmetic: sayTally(found),
      at: [...placesOf(totalScore), ...placesOf(...found.addends)],
    };
  },
};

// a row that is missing takes its weight and its score along; the weights are the stronger witness
function isCarriedByWeights(evaluation: Evaluation, { gap }: Tally): boolean {
  const weights = weightGap(evaluation)?.gap;
  if (!weights || Math.sign(weights.units) !== Math.sign(gap.units)) return false;
  const [most, lost] = [weights, gap].map(({ units, scale }) => ({ units: Math.abs(units), scale }));
  return most !== undefined && lost !== undefined && compareDecimals(lost, most) <= 0;
}

// the one indicator that would mend the total with its full score
function suspectOf(evaluation: Evaluation): ScoreTotalMismatch["suspect"] {
  const found = slipOfScore(evaluation);
  if (!found) return null;
  return { name: found.name.text, score: found.score?.text ?? "", weight: found.weight?.text ?? "" };
}
