import { saysNothing } from "../../model/blank.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";

/** Things of which more is no achievement unless the target itself says ≥. */
const NO_MERIT_IN_MORE =
  /成本|费用|支出|花费|单价|价格|标准(?=[(（]|$)|时限|天数|耗时|用时|等待|误差|能耗|排放/;

/** Money paid out in more portions is not more money, whatever the target's operator. */
const PORTIONS = /批次/;

function isMoreBetter({ level1, level2, name, target }: Indicator): boolean {
  const { operator, unit } = target?.value ?? {};
  if (PORTIONS.test(name.text) || unit === "批次") return false;
  if (operator === ">=" || operator === ">") return true;
  return ![level1, level2, name.text].some((words) => words && NO_MERIT_IN_MORE.test(words));
}

/** Whether the actual lies unexplained so far above a bigger-is-better target that the target asks for an explanation. */
export function isOverCompleted(indicator: Indicator): boolean {
  const { completion, reason } = indicator;
  if (completion === null || completion < THRESHOLDS.overCompletion) return false;
  return isMoreBetter(indicator) && saysNothing(reason);
}
