import { gapOf } from "../../evidence/counts/gap.ts";
import { isScoreSlip } from "../../evidence/scores/score-slip.ts";
import { saysNothing } from "../../evidence/texts/blank.ts";
import { isNamedAmongTroubles } from "../../evidence/texts/explanations.ts";
import { isUnexplainedDeduction, isUnexplainedShortfall } from "../../evidence/texts/unexplained.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { Rule } from "../rule.ts";

export const targetNotMet: Rule = {
  id: "target-not-met",
  category: "shortfall",
  severity: "medium",
  zh: {
    title: "指标没有达到目标",
    why: "目标是申请资金时承诺的；没有达到，就要问是目标定高了，还是事情没有办成。",
    formula:
      "实际完成值劣于目标值；没有印出可比的数值时，得分低于分值。没有写原因的，由“未达标而未写原因”或“扣分而未写原因”提出",
    example: "目标 ≥2次，实际 1次：2 − 1 = 1，少 1 次",
    wrong: "目标值印错，或目标在年中经批准调整过时。",
  },
  en: {
    title: "Target not met",
    why: "The target was promised when the money was asked for; where it is missed, either it was too high or work was left undone.",
    formula:
      "the actual is worse than the target; where no comparable value is printed, the score is below the weight. Without a reason it is “missed target without a reason” or “points deducted without a reason” that speaks",
    example: "Target ≥2 times, actual 1: 2 − 1 = 1, one short",
    wrong: "Where the target is misprinted, or was changed during the year with approval.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      if (indicator.status !== "not_met" || isUnexplainedShortfall(indicator, evaluation)) continue;
      if (isUnexplainedDeduction(indicator, evaluation)) continue;
      if (indicator.basis === "score" && isScoreSlip(indicator, evaluation)) continue;
      const { zh, en, ...gap } = gapOf(indicator);
      const [told, toldEn] = toldOf(indicator, evaluation);
      yield {
        subject: indicator.id,
        evaluation,
        indicator,
        zh: `「${indicator.name.text}」${zh}，${told}，差距今后如何补上？`,
        en: `“${indicator.name.text}”, ${en}; ${toldEn}: how will the gap be closed?`,
        ...gap,
        clears: {
          zh: "说明差距如何补上，或更正目标值、实际值",
          en: "say how the gap will be closed, or correct the target or the actual",
        },
      };
    }
  },
};

// where the unit has said something of it, the question must not sound as if it had not
function toldOf(indicator: Indicator, evaluation: Evaluation): [zh: string, en: string] {
  if (!saysNothing(indicator.reason)) return ["原因一栏已有说明", "the reason is given"];
  if (isNamedAmongTroubles(indicator, evaluation))
    return ["所述问题已提到这一项", "the stated problems name it"];
  return ["实际完成情况中已有说明", "the actual says why"];
}
