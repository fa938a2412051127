import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { WeightTotalMismatch } from "../../../rules/consistency/weight-total-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const weightTotalMismatch: RuleWords<WeightTotalMismatch> = {
  title: "分值合计不符",
  why: `分值决定每项指标在总分里占多重；合计不是 ${THRESHOLDS.totalPoints}，或一组指标之和不等于该组所印的分值，总分就没有了共同的尺度。`,
  formula: `执行率分值 + Σ指标分值 ≠ 所印总分值（未印则为 ${THRESHOLDS.totalPoints}）；或一级指标各项分值之和 ≠ 标签中所印分值；有一行没有分值、合计又不足的，记为中等`,
  example: "产出指标 (50) 下三项分值 20、20、15：20 + 20 + 15 = 55，比所印的 50 多 5",
  wrong: "表外另有分值未公开，或合并单元格丢失使某项指标归错了组时。",
  says: ({ name, groups, total, scores }) =>
    `“${name}”分值对不上：${[...groups.map((group) => `“${group.label}”所列各项合计 ${group.sum}`), ...(total ? [`全部分值合计 ${total.sum}，应为 ${total.due}`] : []), ...(scores ? [`各项得分合计 ${scores.sum}，也不是所印总分 ${scores.due}`] : [])].join("；")}，哪一项分值有误？`,
  clears: () => "更正分值，使各组与总分相符",
};
