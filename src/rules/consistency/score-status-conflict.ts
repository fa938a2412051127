import { pointsLost } from "../../evidence/counts/gap.ts";
import { conflictOf } from "../../evidence/scores/score-conflicts.ts";
import { isScoreSlip } from "../../evidence/scores/score-slip.ts";
import { placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const scoreStatusConflict: Rule = {
  id: "score-status-conflict",
  category: "consistency",
  severity: "medium",
  zh: {
    title: "得分与完成情况不符",
    why: "达到目标应得满分，没有达到应扣分；数字与得分各说各的，其中必有一个需要解释。",
    formula: "实际值达到指标值而得分 < 分值；或实际值未达到指标值而得分 = 分值",
    example: "目标 ≥85%，实际 90%，分值 10，得分 9：目标已达到，却扣 1 分",
    wrong: "评分标准另有要求（如偏离目标过多也扣分、按质量酌情扣分），或因客观原因按规定不扣分时。",
  },
  en: {
    title: "Score contradicts the figures",
    why: "A target that is reached scores its weight, a missed one less; where figures and score differ, one of them needs an explanation.",
    formula: "the actual reaches the target and score < weight; or it misses the target and score = weight",
    example: "Target ≥85%, actual 90%, weight 10, score 9: reached, yet one point was taken",
    wrong:
      "Where the scoring rule takes points for other reasons, or allows full marks for causes beyond control.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, weight, score, reason } = indicator;
      const conflict = conflictOf(indicator);
      if (!conflict || !target || !actual || !weight || !score || isScoreSlip(indicator, evaluation))
        continue;
      const down = conflict === "marked_down";
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」目标 ${target.text}、实际 ${actual.text}，${down ? "已达到目标" : "未达到目标"}，却得 ${score.text} 分（分值 ${weight.text}），${down ? "为何扣分" : "为何不扣分"}？`,
        en: `“${name.text}” aimed at ${target.text} and reached ${actual.text}, ${down ? "which meets the target" : "which misses the target"}, yet scores ${score.text} of ${weight.text}: why were ${down ? "points" : "no points"} taken?`,
        printed: score.text,
        expected: down ? weight.text : null,
        arithmetic: down ? pointsLost({ weight, score }) : null,
        at: placesOf(score, weight, actual, target, reason),
        clears: {
          zh: "写明扣分或不扣分的依据，或更正得分",
          en: "say what the score rests on, or correct it",
        },
      };
    }
  },
};
