import { pointsLost } from "../../evidence/counts/gap.ts";
import { type Deducted, deductedInLists } from "../../evidence/scores/listed-deductions.ts";
import { isUnexplainedDeduction } from "../../evidence/texts/unexplained.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Finding, Rule } from "../rule.ts";

export const deductionWithoutReason: Rule = {
  id: "deduction-without-reason",
  category: "disclosure",
  severity: "medium",
  thresholds: ["totalPoints"],
  needsWhole: true,
  zh: {
    title: "扣分而未写原因",
    why: "自己给自己扣了分，就是承认有差距；差在哪里不写，读者无从知道，也无从改进。",
    formula:
      "得分 < 分值，而本行与全表都没有提到原因；项目清单中得分低于 100 分而没有写原因的，一份报告合为一条",
    example: "分值 9，得分 8，表中与正文都没有说为何扣分：9 − 8 = 1",
    wrong: "扣分原因写在没有公开的评分底稿里，或清单不以 100 分为满分时。",
  },
  en: {
    title: "Points deducted without a reason",
    why: "A unit that takes points from itself admits a lack; without saying which, nobody can learn from it.",
    formula:
      "score < weight, and neither the row nor the form says why; projects of a list scored below 100 without a reason make one flag per report",
    example: "Weight 9, score 8, and neither table nor text says why: 9 − 8 = 1",
    wrong: "Where the reason stands in unpublished working papers, or the list is not scored out of 100.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      if (!isUnexplainedDeduction(indicator, evaluation)) continue;
      const { id, name, weight, score, actual, reason } = indicator;
      if (!weight || !score) continue;
      const [most, given] = [saidOf(weight), saidOf(score)];
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」满分 ${most} 分，自评 ${given} 分，本行与所述问题中都没有写扣分原因，分扣在哪里？`,
        en: `“${name.text}” scores ${given} of ${most} and neither its row nor the stated problems say why: what were the points taken for?`,
        printed: given,
        expected: null,
        arithmetic: pointsLost(indicator),
        at: placesOf(score, weight, name, actual, reason),
        clears: { zh: "写明扣分原因和改进措施", en: "say what the points were taken for, and the remedy" },
      };
    }
  },
  *checkReport(report) {
    const deducted = deductedInLists(report);
    if (deducted.length > 0) yield findingOf(report, deducted);
  },
};

function findingOf({ id }: Report, deducted: Deducted[]): Finding {
  const lowest = Math.min(...deducted.map(({ points }) => points));
  return {
    subject: id,
    part: "listed",
    zh: `项目清单中 ${deducted.length} 个项目自评不满 100 分（最低 ${lowest} 分），清单没有写扣分原因，分扣在哪里？`,
    en: `Projects of the list scored below 100: ${deducted.length} (the lowest ${lowest}), and the list does not say why: what were the points taken for?`,
    printed: null,
    expected: null,
    arithmetic: deducted.map(({ sum }) => sum).join("；"),
    at: deducted.flatMap(({ evaluation }) => placesOf(evaluation.totalScore)),
    clears: { zh: "逐个项目写明扣分原因", en: "say for each project what the points were taken for" },
  };
}
