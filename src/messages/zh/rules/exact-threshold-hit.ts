import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { ExactThresholdHit } from "../../../rules/plausibility/exact-threshold-hit.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
export const exactThresholdHit: RuleWords<ExactThresholdHit> = {
  title: "实际恰好压线",
  why: "测量所得很少恰好等于门槛；正好压线时，读者需要知道它是怎样测得的。",
  formula: `≥ 或 ≤ 的目标，实际 = 门槛；百分比则实际与门槛相差不超过 ${THRESHOLDS.exactHit} 个百分点`,
  example: `满意度目标 ≥85%，实际 85.06%：85.06 − 85 = 0.06，不超过 ${THRESHOLDS.exactHit}`,
  wrong: "数量由计划定死（如每季一次、全年 4 次），照计划做就必然相等时。",
  says: ({ name, hits }) =>
    `“${name}”有 ${hits.length} 项指标的实际完成值等于门槛或与它相差极小（${listed(hits)}），是怎样测得的？`,
  clears: () => "公开数据来源和测量办法",
};
