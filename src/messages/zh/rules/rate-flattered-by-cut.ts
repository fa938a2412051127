import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { RateFlatteredByCut } from "../../../rules/plausibility/rate-flattered-by-cut.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const rateFlatteredByCut: RuleWords<RateFlatteredByCut> = {
  title: "调减预算后执行率变高",
  why: "执行率以调整后的预算为分母；年中调减了预算，同样的支出算出的执行率就更高。",
  formula: `全年预算 < 年初预算，且 执行数 ÷ 全年预算 − 执行数 ÷ 年初预算 ≥ ${THRESHOLDS.flatteredRate * 100} 个百分点`,
  example: "年初 100，调减为 80，执行 76：76 ÷ 80 = 95%，而 76 ÷ 100 = 76%，相差 19 个百分点",
  wrong: "调减是因任务取消、政策调整或上级收回指标，而不是因为花不出去时。",
  says: ({ name, initial, annual, rate, planned }) =>
    `“${name}”年中调减预算（${initial} → ${annual}），执行率因此为 ${rate}，按年初预算为 ${planned}，调减的原因是什么？`,
  clears: () => "说明调减的原因，并同时列出按年初预算计算的执行率",
};
