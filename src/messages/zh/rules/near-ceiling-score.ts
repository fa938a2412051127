import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { NearCeilingScore } from "../../../rules/plausibility/near-ceiling-score.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const nearCeilingScore: RuleWords<NearCeilingScore> = {
  title: "除执行率外几乎未扣分",
  why: "扣的分几乎全是由执行率自动算出的，凡由单位自己打的分都接近满分，读者需要知道这些分的依据。",
  formula: `执行得分 < 执行分值，且 总分 ≥ ${percent(THRESHOLDS.nearCeiling)} ×（${THRESHOLDS.totalPoints} − 执行分值 + 执行得分）`,
  example: `执行分值 10、得分 8.5，可得 ${THRESHOLDS.totalPoints} − 10 + 8.5 = ${THRESHOLDS.totalPoints - 1.5} 分，总分 98：98 ÷ 98.5 = 99.49%`,
  wrong: "各项指标确已完成，且有据可查时。",
  says: ({ name, executionScore, executionWeight, ceiling, score }) =>
    `“${name}”执行得 ${executionScore} 分（分值 ${executionWeight}），总分最高可得 ${ceiling}，自评 ${score}，其余几乎未扣分，各项得分依据什么？`,
  clears: () => "公开各项指标的评分依据",
};
