import type { Reading } from "../../../model/reading.ts";
import { type IndicatorValue, inOneUnit } from "../../../values/indicator-value.ts";
import { isComparable } from "../../../values/quantity.ts";
import type { Spoken } from "../spoken.ts";
import type { Groups } from "./headings.ts";

/** A lone figure is an actual only of what says by its name that it is a share, or a number. */
const SHARE = /(?:率|比例|比重|占比|度|性|覆盖面)(?:\([^()]*\))?$/;
/** What is satisfied and how much of it is told of nothing but an indicator. */
const SATISFACTION = /满意(?:度|率)$/;
const ENDS_IN_COUNT =
  /(?:数|数量|次数|人次|人数|件数|户数|天数|期数|场次|面积|里程|长度|时长)(?:\([^()]*\))?$/;
/** Money of the programme is never an indicator, whatever is said of it. */
export const OF_MONEY =
  /执行率|支出率|支付率|使用率|支出进度|预算|资金总额|到位资金|结余|结转|(?:资金|经费|补助|支出|拨款|投资)$/;
const COST = /成本|标准|单价|费用|价格|造价|均价|价$/;
/** What others earn by a programme, under 效益指标. */
const EARNED = /增收|产值|收入|税收|节约|利润|销售/;
const IN_MONEY = /元/;
/** 办理案件94件 says what is counted; shorter words hardly do. */
const SHORTEST_PHRASE = 4;

/** Whether the figures may be those of an indicator: not the programme's money, and a lone one only where the name says what it is. */
export function isSound(
  name: string,
  target: Reading<IndicatorValue> | null,
  actual: Reading<IndicatorValue>,
  { spoken, groups, path }: { spoken: Spoken; groups: Groups; path: string[] },
): boolean {
  const values = [target, actual].flatMap((reading) => reading?.value ?? []);
  const isMoney = values.some(({ unit }) => IN_MONEY.test(unit) && !unit.includes("/"));
  const isPriced = COST.test(name) || /成本/.test(groups.level2 ?? "");
  const isEarned = EARNED.test(name) && groups.level1 === "效益指标";
  if (isMoney && !(target && (isPriced || isEarned))) return false;
  if (target || spoken.measured) return true;
  const value = actual.value;
  if (!value?.value || value.operator !== null) return false;
  // what is told of the goal as a whole is told again of its indicators
  const isNamed =
    groups.level1 !== null || path.some((words) => /指标/.test(words)) || SATISFACTION.test(name);
  if (!isNamed) return false;
  if (/^[%‰]$/.test(value.unit)) return SHARE.test(name);
  return (
    ENDS_IN_COUNT.test(name) ||
    (spoken.plain && groups.level2 === "数量指标" && name.length >= SHORTEST_PHRASE)
  );
}

/** Whether target and actual speak of one thing: 覆盖率≥90%，完成120次 does not. */
export function isAlike(target: IndicatorValue | null, actual: IndicatorValue | null): boolean {
  if (!target?.value || !actual?.value) return true;
  if (isComparable({ value: target.value, unit: target.unit }, { value: actual.value, unit: actual.unit }))
    return true;
  return target.unit.startsWith(actual.unit) || inOneUnit(target, actual) !== null;
}

/** An actual without a unit, counted with the target's. */
export function inUnitOf(
  actual: Reading<IndicatorValue>,
  target: Reading<IndicatorValue> | null,
): Reading<IndicatorValue> {
  const [value, wanted] = [actual.value, target?.value];
  if (!value?.value || value.unit !== "" || !wanted?.value || /^[%‰万亿]/.test(wanted.unit)) return actual;
  return { ...actual, value: { ...value, unit: wanted.unit } };
}
