import { say } from "../../evidence/counts/gap.ts";
import { dueExecutionScore, mendsTotal } from "../../evidence/scores/execution-scores.ts";
import { placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

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
