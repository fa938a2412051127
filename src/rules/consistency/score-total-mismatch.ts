import { say } from "../../evidence/counts/gap.ts";
import { mendsTotal } from "../../evidence/scores/execution-scores.ts";
import { slipOfScore } from "../../evidence/scores/score-conflicts.ts";
import { sayTally, scoreGap, type Tally, weightGap } from "../../evidence/scores/score-sums.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import { compareDecimals } from "../../values/decimal.ts";
import type { Rule } from "../rule.ts";

export const scoreTotalMismatch: Rule = {
  id: "score-total-mismatch",
  category: "consistency",
  severity: "high",
  needsWhole: true,
  zh: {
    title: "总分不等于各项得分之和",
    why: "总分决定等级，也常决定下年预算；它应当等于执行率得分加各项指标得分，一分不多，一分不少。",
    formula: "执行率得分 + Σ指标得分 ≠ 所印总分",
    example: "执行率得分 8，三项指标得分 50、30、9，总分印 98：8 + 50 + 30 + 9 = 97",
    wrong: "另有加减分项未在表中列出，或某项得分所在的格没有公开时。",
  },
  en: {
    title: "Total score is not the sum of the scores",
    why: "The total decides the grade and often next year's budget; it is the execution score plus the indicator scores.",
    formula: "execution score + Σ indicator scores ≠ printed total",
    example: "Execution score 8, indicators 50, 30 and 9, total 98: 8 + 50 + 30 + 9 = 97",
    wrong: "Where points were added or taken outside the table, or a score is not published.",
  },
  *check(evaluation) {
    const { id, name, totalScore } = evaluation;
    const found = scoreGap(evaluation);
    if (!found || !totalScore || isCarriedByWeights(evaluation, found) || mendsTotal(evaluation)) return;
    const suspect = slipOfScore(evaluation);
    const full =
      suspect &&
      `「${suspect.name.text}」达到目标而得分 ${suspect.score?.text}，若得满 ${suspect.weight?.text} 分则总分相符`;
    const enFull =
      suspect &&
      `“${suspect.name.text}” met its target and scores ${suspect.score?.text}; with its full ${suspect.weight?.text} the total is right`;
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」总分印 ${totalScore.text}，而各项得分合计 ${say(found.sum)}，哪一项得分有误？${full ? `（${full}）` : ""}`,
      en: `“${name.text}” prints a total score of ${totalScore.text}, but its scores add up to ${say(found.sum)}: which one is wrong?${enFull ? ` (${enFull})` : ""}`,
      printed: totalScore.text,
      expected: say(found.sum),
      arithmetic: sayTally(found),
      at: [...placesOf(totalScore), ...placesOf(...found.addends)],
      clears: { zh: "更正总分或某项得分", en: "correct the total or one of the scores" },
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
