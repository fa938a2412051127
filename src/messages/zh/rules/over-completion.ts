import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { OverCompletion } from "../../../rules/plausibility/over-completion.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const overCompletion: RuleWords<OverCompletion> = {
  title: "实际远超目标",
  why: "实际完成值远高于指标值，往往是目标定低了；目标低，完成它说明不了多少。",
  formula: `实际完成值 ÷ 指标值 ≥ ${percent(THRESHOLDS.overCompletion)}，达到 ${percent(THRESHOLDS.farOverCompletion)} 记为中等；只看越大越好的数值目标，已写偏差原因的不提，拨付批次多少也不算做得多；名称里写了数量而指标值只是 100% 的，与完成情况里唯一的同类数相比，记为低`,
  example: `目标 ≥20 次，实际 45 次：45 ÷ 20 = 225%，达到 ${percent(THRESHOLDS.farOverCompletion)}`,
  wrong: "年中任务增加，或数量由政策、灾情等外部情形决定，事前无法预计时。",
  says: ({ name, target, exact, actual, share }) =>
    `“${name}”目标 ${target}${exact ? "（印的是等号）" : ""}，实际 ${actual}，为目标的 ${share}，当初的目标是否定低了？`,
  clears: () => "说明超出目标的原因，下年按实际水平定目标",
};
