import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { LargeBudgetAdjustment } from "../../../rules/plausibility/large-budget-adjustment.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const largeBudgetAdjustment: RuleWords<LargeBudgetAdjustment> = {
  title: "年中预算调整较大",
  why: "年初预算与全年预算相差很大，可能是年中有重大变化，也可能是年初难以料到；执行率是按调整后的预算算的，看不出这一点。",
  formula: "全年预算数 ÷ 年初预算数 − 1，取绝对值",
  example: `年初 200 万元，全年 260 万元：260 ÷ 200 − 1 = 30%，达到 ${percent(THRESHOLDS.largeAdjustment)}，记为中等`,
  wrong: "上级专款按惯例在年中下达，或全年预算数并入了上年结转资金时，调整大并非编制不准。",
  says: ({ name, initial, annual, raised, size, times }) =>
    `“${name}”年初预算 ${initial}，全年预算 ${annual}，${raised ? "调增" : "调减"} ${size}${times ? `（为年初的 ${times} 倍）` : ""}，为何作这样大的调整？`,
  clears: () => "说明调整的原因、时间和批准文件",
};
