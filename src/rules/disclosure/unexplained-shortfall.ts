import { gapOf } from "../../evidence/counts/gap.ts";
import { isUnexplainedShortfall } from "../../evidence/texts/unexplained.ts";
import { placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const unexplainedShortfall: Rule = {
  id: "unexplained-shortfall",
  category: "disclosure",
  severity: "high",
  needsWhole: true,
  zh: {
    title: "未达标而未写原因",
    why: "自评表专设一栏写未完成原因和改进措施；没有达到目标而这一栏空着，等于没有自评。",
    formula: "实际劣于目标（或得分低于分值），而原因栏空白、写“无”或“/”，表中别处也没有提到这一指标",
    example: "目标 100%，实际 95%，原因栏空白：100% − 95% = 5%",
    wrong: "原因写在表外的正文或附件里，而没有随表公开时。",
  },
  en: {
    title: "Missed target without a reason",
    why: "The form has a column for the reason and the remedy; a missed target with that column blank is no evaluation.",
    formula:
      "actual worse than target (or score below weight), the reason blank, 无 or /, and nothing else in the form speaks of this indicator",
    example: "Target 100%, actual 95%, reason blank: 100% − 95% = 5%",
    wrong: "Where the reason stands in a text or annex that was not published with the form.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      if (!isUnexplainedShortfall(indicator, evaluation)) continue;
      const { reason, name } = indicator;
      const { zh, en, at, ...gap } = gapOf(indicator);
      yield {
        subject: indicator.id,
        evaluation,
        indicator,
        zh: `「${name.text}」${zh}，没有达到目标，原因一栏${reason ? `只写“${reason.text}”` : "空白"}，原因是什么、如何改进？`,
        en: `“${name.text}”: ${en}, and the reason ${reason ? `only says “${reason.text}”` : "is blank"}: why was it missed, and what will be done?`,
        ...gap,
        at: [...at, ...placesOf(reason)],
        clears: {
          zh: "补写未完成原因和改进措施",
          en: "give the reason and the remedy",
        },
      };
    }
  },
};
