import { z } from "zod";
import { ProgrammeId, SourceKind } from "../words.ts";
import { integer, money, oneOf, optionalText, ratio, text, truth, year } from "./column.ts";

/** Money of a report × programme that may be added up with that of other reports: nothing is counted twice. */
export const TotalRow = z.strictObject({
  total_id: text(
    "合计编号",
    "total id",
    "报告编号加项目类别与年度",
    "the report id with programme family and year",
  ),
  report_id: text("报告编号", "report id"),
  kind: oneOf(
    SourceKind,
    "收录方式",
    "kind of source",
    "加总以前先按它筛选：网站的合计只算 whole",
    "filter by it before adding up: the sums of the site are those of whole reports",
  ),
  region_code: text("行政区划代码", "region code"),
  province_code: text("省级代码", "code of the province"),
  fiscal_year: year("预算年度", "fiscal year"),
  programme: oneOf(ProgrammeId, "项目类别", "programme family"),
  programme_en: text("项目类别（英文）", "programme family in English"),
  evaluations: integer("自评数", "evaluations that have this money"),
  annual_budget: money("全年预算数合计", "annual budgets, summed"),
  budget_rows: optionalText(
    "预算取自",
    "rows whose budgets were summed",
    "自评编号，以分号隔开",
    "evaluation ids, joined by semicolons",
  ),
  executed: money("全年执行数合计", "executed amounts, summed"),
  executed_rows: optionalText(
    "执行取自",
    "rows whose executed amounts were summed",
    "自评编号，以分号隔开；各项目没有印而汇总印了、且汇总的预算等于各项目之和时，取汇总",
    "evaluation ids, joined by semicolons; the summary where the projects print none and its budget is the sum of theirs",
  ),
  complete: truth(
    "两数齐全",
    "both are whole",
    "预算与执行都涵盖全部自评时为 true；只有这样的行可以算执行率",
    "true where both cover every evaluation; only such rows give an execution rate",
  ),
  may_overlap: optionalText(
    "可能重叠",
    "may overlap",
    "转移支付的自评编号，以分号隔开：同一报告另有同类项目，报告没有说这笔补助是否已含在其中，合计因此可能多计这一笔",
    "ids of evaluations of transfer payments, joined by semicolons, beside a project of the same family: the report does not say whether that holds them, so the sums may have them twice",
  ),
  execution_rate: ratio(
    "预算执行率",
    "execution rate",
    "两数齐全时执行 ÷ 预算",
    "executed ÷ budget where both are whole",
  ),
});
export type TotalRow = z.infer<typeof TotalRow>;
