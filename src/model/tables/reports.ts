import { z } from "zod";
import { SourceKind } from "../words.ts";
import { date, integer, oneOf, optionalDate, optionalText, text, truth, year } from "./column.ts";

export const ReportRow = z.strictObject({
  report_id: text("报告编号", "report id"),
  kind: oneOf(
    SourceKind,
    "收录方式",
    "kind of source",
    "whole 全文收录；excerpt 摘录：只转录了数字，原文在 source_url",
    "whole: the report was collected whole; excerpt: only figures were transcribed, the report stands at source_url",
  ),
  region_code: text("行政区划代码", "region code"),
  province_code: text("省级代码", "code of the province"),
  fiscal_year: year("预算年度", "fiscal year"),
  publisher: text("发布单位", "publisher"),
  publisher_en: optionalText(
    "发布单位（英文）",
    "publisher in English",
    "由词汇表译出，不是单位自己的译名；有一词不在表中的为空",
    "of a glossary, no translation of the unit's own; empty where one of its words is not in it",
  ),
  publisher_inferred: truth(
    "发布单位系推断",
    "publisher is inferred",
    "报告正文没有印出发布单位时为 true",
    "true where the text of the report does not print its publisher",
  ),
  title: text("标题", "title as printed"),
  title_en: optionalText(
    "标题（英文）",
    "title in English",
    "由词汇表译出；有一词不在表中的为空",
    "put together of the words of a glossary; empty where one of its words is not in it",
  ),
  source_file: text(
    "原文文件",
    "file as collected",
    "在代码库的 data/sources/<report_id>/ 之下",
    "below data/sources/<report_id>/ of the repository",
  ),
  sha256: text("原文校验值", "sha256 of the file"),
  source_url: optionalText("来源网址", "address it was published at"),
  checked: optionalText(
    "复核过的算术",
    "arithmetic that was redone",
    "只用于摘录：rate 执行率，parts 各来源之和；多项以 ; 相连",
    "of excerpts only: rate: the printed rate; parts: the sum of the sources; several joined by ;",
  ),
  collected_on: date("收录日期", "date of collection"),
  report_date: optionalDate("填报或落款日期", "date printed on the report: of filing or sign-off"),
  evaluation_count: integer("自评数", "number of evaluations"),
  indicator_count: integer("指标数", "number of indicators"),
  flag_count: integer("待说明事项数", "number of flags"),
});
export type ReportRow = z.infer<typeof ReportRow>;
