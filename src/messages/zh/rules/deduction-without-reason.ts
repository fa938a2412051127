import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { DeductionWithoutReason } from "../../../rules/disclosure/deduction-without-reason.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const deductionWithoutReason: RuleWords<DeductionWithoutReason> = {
  title: "扣分而未写原因",
  why: "扣了分，就是有差距；差在哪里没有写，读者无从知道该看哪里。",
  formula: `得分 < 分值，而本行与全表都没有提到原因；项目清单中得分低于 ${THRESHOLDS.totalPoints} 分而没有写原因的，一份报告合为一条`,
  example: "分值 9，得分 8，表中与正文都没有说为何扣分：9 − 8 = 1",
  wrong: `扣分原因写在没有公开的评分底稿里，或清单不以 ${THRESHOLDS.totalPoints} 分为满分时。`,
  says: (found) =>
    found.of === "list"
      ? `项目清单中 ${found.projects} 个项目自评不满 ${THRESHOLDS.totalPoints} 分（最低 ${found.lowest} 分）而没有写扣分原因，分扣在哪里？`
      : `“${found.name}”满分 ${found.weight} 分，自评 ${found.score} 分，本行与所述问题中都没有写扣分原因，分扣在哪里？`,
  clears: ({ of }) => (of === "list" ? "逐个项目写明扣分原因" : "写明扣分原因和改进措施"),
};
