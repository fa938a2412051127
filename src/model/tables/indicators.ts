import { z } from "zod";
import { Operator } from "../../values/operators.ts";
import { Mark } from "../mark.ts";
import { Basis, ReasonKind, Restates, Status } from "../words.ts";
import { decimal, integer, lines, oneOf, optionalText, ratio, text, truth } from "./column.ts";

export const IndicatorRow = z.strictObject({
  indicator_id: text(
    "指标编号",
    "indicator id",
    "自评编号加在自评中的序号",
    "the evaluation id with the ordinal in the evaluation",
  ),
  evaluation_id: text("自评编号", "evaluation id"),
  ordinal: integer("序号", "ordinal in the evaluation"),
  level1: optionalText(
    "一级指标",
    "level 1",
    "规范名称，合并单元格丢失处已还原",
    "canonical label, restored where merged cells were lost",
  ),
  level2: optionalText(
    "二级指标",
    "level 2",
    "规范名称，合并单元格丢失处已还原",
    "canonical label, restored where merged cells were lost",
  ),
  level1_en: optionalText(
    "一级指标（英文）",
    "level 1 in English",
    "官方表格的译名，其余由词汇表译出；有一词不在表中的为空",
    "of the official forms, else of the glossary; empty where one of its words is not in it",
  ),
  level2_en: optionalText(
    "二级指标（英文）",
    "level 2 in English",
    "官方表格的译名，其余由词汇表译出；有一词不在表中的为空",
    "of the official forms, else of the glossary; empty where one of its words is not in it",
  ),
  name: text("三级指标", "name as printed"),
  name_en: optionalText(
    "三级指标（英文）",
    "name in English",
    "由词汇表逐词译出，成句的整句译出；有一词不在表中的为空",
    "put together of the words of a glossary, a sentence as a whole; empty where one of its words is not in it",
  ),
  target: optionalText("指标值（原文）", "target as printed"),
  actual: optionalText("实际完成值（原文）", "actual as printed"),
  operator: oneOf(
    Operator.nullable(),
    "比较符",
    "operator of the target",
    "range 区间；about 左右",
    "range: between two values; about: 左右",
  ),
  target_value: decimal("指标值", "target value", "按所印单位", "in the printed unit"),
  target_upper: decimal("指标值上限", "upper end of a range"),
  target_unit: optionalText("指标值单位", "unit of the target as printed"),
  actual_value: decimal(
    "实际完成值",
    "actual value",
    "只取测得的数；重复目标界限的不取",
    "measured values only, not a repetition of the bound of the target",
  ),
  actual_unit: optionalText("实际完成值单位", "unit of the actual as printed"),
  kind: oneOf(z.enum(["quantitative", "qualitative"]), "指标性质", "kind"),
  content: optionalText("指标内容", "content"),
  standard: optionalText("评价标准", "scoring standard"),
  weight: decimal("分值", "weight (points)"),
  score: decimal("得分", "score"),
  completion: ratio(
    "完成比",
    "actual ÷ target",
    "只对越大越好的数值目标",
    "only for numeric targets where more is better",
  ),
  status: oneOf(Status, "完成状态", "status"),
  basis: oneOf(Basis, "状态依据", "basis of the status"),
  reason: optionalText("偏差原因（原文）", "reason as printed"),
  mark: oneOf(
    Mark,
    "标记",
    "mark",
    "本站各页所数的五类；self_declared 为以目标的话作答，不是数字达到",
    "the five classes that the site counts; self_declared is met by words alone, not by figures",
  ),
  restates: oneOf(
    Restates.nullable(),
    "重复目标",
    "actual says the target over again",
    "words 重复文字；bound 重复界限；value 数字与目标分毫不差",
    "words: its words; bound: its bound; value: its very number",
  ),
  indicator_key: text(
    "指标名（归一）",
    "name folded",
    "全半角归一，去空格、末尾括号与标点，供跨报告比对",
    "widths folded; spaces, trailing brackets and punctuation left out, to be compared across reports",
  ),
  unit_si: optionalText(
    "基本单位",
    "base unit",
    "占比为 1（0 到 1），金额为元，人数为人；单位印在指标名括号里的也算",
    "1 for shares (0 to 1), 元 for money, 人 for people; also where the unit stands in a bracket of the name",
  ),
  target_si: decimal("指标值（基本单位）", "target in the base unit"),
  actual_si: decimal(
    "实际完成值（基本单位）",
    "actual in the base unit",
    "与 target_si 同一单位才有",
    "only where it is in the unit of target_si",
  ),
  reason_kind: oneOf(
    ReasonKind,
    "原因栏写了什么",
    "what the cell for the reason holds",
    "表上没有这一栏的也是 none，见 evaluations 的 printed_columns",
    "none also where the form has no such column, see printed_columns of evaluations",
  ),
  corrected: truth(
    "有更正",
    "a figure was overruled",
    "corrections 更正了其中一格时为 true",
    "true where corrections has a row of it",
  ),
  line: lines(),
});
export type IndicatorRow = z.infer<typeof IndicatorRow>;
