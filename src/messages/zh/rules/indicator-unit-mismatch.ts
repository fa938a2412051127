import type { IndicatorUnitMismatch } from "../../../rules/plausibility/indicator-unit-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const indicatorUnitMismatch: RuleWords<IndicatorUnitMismatch> = {
  title: "单位前后不一",
  why: "指标名、指标值、实际完成值所用的单位不是一回事，两个数就不能相比。",
  formula:
    "名称括号、指标值、实际完成值中印出的单位不同，且不是数量级之差（万人与人、万元与元不算）；没有印单位不算",
  example: "指标值 ≥20 场次，实际 350 人：次数与人数不能相比",
  wrong: "该行业把两种单位当作一种来用时。",
  says: ({ name, one, two }) =>
    `“${name}”的${CELLS[one.cell]}以“${one.unit}”计，${CELLS[two.cell]}以“${two.unit}”计，应以哪一个为准？`,
  clears: () => "统一单位",
};

const CELLS: Record<IndicatorUnitMismatch["one"]["cell"], string> = {
  name: "名称",
  target: "指标值",
  actual: "实际完成值",
};
