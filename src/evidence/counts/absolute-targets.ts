import type { Indicator } from "../../model/evaluation.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { toNumber } from "../../values/decimal.ts";
import { isHundredPercent } from "../../values/indicator-value.ts";
import { bareName } from "./ratio-names.ts";

/** What people are asked for: not the survey about it (满意度调查覆盖率). */
const ASKED = /(?:满意|知晓)(?![度率]?(?:调查|测评|问卷|回访|评价))/;
/** Rates that grow beyond 100% by their nature. */
const UNBOUNDED = /增长|增幅|增速|提升率|提高率|同比|环比|杠杆|撬动|回报|收益/;

/** Whether everybody is to be satisfied, or a share is to reach or surpass the whole. */
export function isAbsolute(indicator: Indicator): boolean {
  const target = indicator.target?.value;
  if (!target || !isHundredPercent(target)) return false;
  const [name, { operator }] = [bareName(indicator), target];
  if (operator === ">=") return !UNBOUNDED.test(name);
  return (operator === "=" || operator === null) && ASKED.test(name);
}

/** Whether an actual comes so near to an absolute target that the target is the question, more than what is missing. */
export function isNearlyAbsolute(indicator: Indicator): boolean {
  const actual = indicator.actual?.value;
  if (!isAbsolute(indicator) || !actual?.value || actual.unit !== "%") return false;
  return toNumber(actual.value) >= THRESHOLDS.nearlyWhole * 100;
}
