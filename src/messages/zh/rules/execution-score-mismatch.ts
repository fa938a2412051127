import type { ExecutionScoreMismatch } from "../../../rules/consistency/execution-score-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const executionScoreMismatch: RuleWords<ExecutionScoreMismatch> = {
  title: "执行率得分与执行率不符",
  why: "预算执行率的得分按分值乘以执行率计，满分为止；整张表里，只有这个得分读者能自己算出。",
  formula: "|得分 − 分值 × min(执行率, 100%)| > 得分、执行率末位的舍入所能造成的差",
  example: "分值 10，执行率 75%，得分 8.5：10 × 75% = 7.5，多 1",
  wrong: "当地另有计分办法（如执行率 95% 以上得满分）而表中未印时。",
  says: ({ name, rate, weight, score, due, mended }) =>
    `“${name}”执行率 ${rate}、分值 ${weight}，得分印 ${score}，而按执行率应为 ${due}，得分按什么办法计？${mended === null ? "" : `（改为 ${due} 后，所印总分 ${mended} 恰好相符）`}`,
  clears: () => "更正得分，或印出计分办法",
};
