import { z } from "zod";
import { MoneyUnit } from "../../values/money.ts";
import { FormId, ProgrammeId, Scope } from "../words.ts";
import { decimal, integer, lines, money, oneOf, optionalText, ratio, text, truth, year } from "./column.ts";

export const EvaluationRow = z.strictObject({
  evaluation_id: text(
    "自评编号",
    "evaluation id",
    "报告编号加在报告中的序号",
    "the report id with the ordinal in the report",
  ),
  report_id: text("报告编号", "report id"),
  region_code: text("行政区划代码", "region code"),
  province_code: text("省级代码", "code of the province"),
  fiscal_year: year("预算年度", "fiscal year"),
  ordinal: integer("序号", "ordinal in the report"),
  scope: oneOf(
    Scope,
    "范围",
    "scope",
    "project 有自己的表或章节；listed 项目清单中的一行；department 部门整体；summary 对所属项目的合计",
    "project: has its own form or section; listed: a row of a project list; department: a whole department; summary: a total over its projects",
  ),
  form: oneOf(FormId, "表式", "form"),
  name: text("名称", "name as printed"),
  programme: oneOf(ProgrammeId, "项目类别", "programme family"),
  programme_en: text("项目类别（英文）", "programme family in English"),
  central_department: optionalText("中央主管部门", "central supervising department"),
  supervising_department: optionalText(
    "主管部门",
    "supervising department",
    "转移支付表为地方主管部门",
    "on transfer payment forms the local one",
  ),
  implementing_unit: optionalText("实施单位", "implementing unit or fund user"),
  money_unit: oneOf(MoneyUnit.nullable(), "金额单位", "unit of money as the table prints it"),
  initial_budget: money("年初预算数", "initial budget"),
  annual_budget: money("全年预算数", "annual (adjusted) budget"),
  executed: money("全年执行数", "executed amount"),
  executed_printed: optionalText("全年执行数（原文）", "executed amount as printed"),
  execution_rate_printed: optionalText("预算执行率（原文）", "execution rate as printed"),
  execution_rate: ratio(
    "预算执行率",
    "execution rate",
    "执行数 ÷ 全年预算数；两者未全印出时取所印之率",
    "executed ÷ annual budget; the printed rate where the two are not both printed",
  ),
  rate_basis: oneOf(z.enum(["computed", "printed"]).nullable(), "执行率依据", "what the rate rests on"),
  adjustment_rate: ratio(
    "预算调整率",
    "budget adjustment rate",
    "全年预算数 ÷ 年初预算数 − 1",
    "annual ÷ initial budget − 1",
  ),
  received: money(
    "到位数",
    "amount received",
    "到位、收到、拨入的金额；不是预算，也不进执行率",
    "what came in (到位, 收到, 拨入); no budget, and not part of the rate",
  ),
  execution_weight: decimal("执行率分值", "points for execution"),
  execution_score: decimal("执行率得分", "score for execution"),
  total_score: decimal("总分", "total score"),
  grade: optionalText("等级", "grade as printed"),
  goal: optionalText("总体目标", "goal"),
  goal_result: optionalText("目标完成情况", "result of the goal"),
  remark: optionalText("说明", "remark (说明)"),
  parts_in: optionalText(
    "分项所在",
    "where its parts stand",
    "部门或汇总的金额等于同一报告各项目之和时，是这些项目的编号，以分号隔开；它们不在 funds 里重列",
    "of a department or summary whose budget is the sum of the projects of its report: their ids, joined by semicolons; they are not repeated in funds",
  ),
  corrected: truth(
    "有更正",
    "a figure was overruled",
    "corrections 更正了其中一格时为 true",
    "true where corrections has a row of it",
  ),
  printed_columns: optionalText(
    "表上的栏目",
    "columns of its form",
    "money 金额成表；initial_budget 年初预算；indicators 指标表；reason 偏差原因。没有的栏目不是漏填；多个以 ; 相连",
    "money: amounts in a table; initial_budget; indicators: a table of indicators; reason: a column for reasons. What has no column was not left blank; several are joined by ;",
  ),
  line: lines(),
});
export type EvaluationRow = z.infer<typeof EvaluationRow>;
