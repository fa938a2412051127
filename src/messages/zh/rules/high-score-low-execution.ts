import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { HighScoreLowExecution } from "../../../rules/plausibility/high-score-low-execution.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const highScoreLowExecution: RuleWords<HighScoreLowExecution> = {
  title: "执行率低而总分高",
  why: `${percent(1 - THRESHOLDS.veryLowExecution)} 以上的钱没有用出去，总分在 ${THRESHOLDS.highScore} 分以上，读者会问：指标是否反映了这笔钱该办的事。`,
  formula: `总分 ≥ ${THRESHOLDS.highScore}（满分 ${THRESHOLDS.totalPoints}），且预算执行率 < ${percent(THRESHOLDS.veryLowExecution)}；表上已按执行率扣了执行分的不提`,
  example: `全年预算 500 万元，执行 300 万元，执行率 60%，自评总分 95：60% < ${percent(THRESHOLDS.veryLowExecution)}，95 ≥ ${THRESHOLDS.highScore}`,
  wrong: "任务确已全部完成、资金节约或按合同次年支付，且报告已写明时。",
  says: ({ name, rate, score }) => `“${name}”预算执行率 ${rate}，自评总分 ${score}，得分的依据是什么？`,
  clears: () => "说明未支出的资金对应的任务如何完成，或据实调整得分",
};
