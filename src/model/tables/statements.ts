import { z } from "zod";
import { StatementKind } from "../words.ts";
import { lines, oneOf, optionalText, text } from "./column.ts";

export const StatementRow = z.strictObject({
  statement_id: text(
    "编号",
    "statement id",
    "自评编号（没有的用报告编号）加种类与行号",
    "the evaluation id, or the report id without one, with the kind and the line",
  ),
  report_id: text("报告编号", "report id"),
  evaluation_id: optionalText(
    "自评编号",
    "evaluation id",
    "空：说的是整份报告的各项自评，不单指一项",
    "empty: told of all that the report evaluates, of none by itself",
  ),
  kind: oneOf(
    StatementKind,
    "种类",
    "kind",
    "problem 存在问题；measure 改进措施；target 文字写的绩效指标；staffing 人员与编制；assets 资产",
    "problem; measure: what is to be done about it; target: a target in words; staffing: posts and staff; assets",
  ),
  kind_zh: text("种类（中文）", "kind in Chinese"),
  kind_en: text("种类（英文）", "kind in English"),
  text: text("原文", "text as printed"),
  line: lines(),
});
export type StatementRow = z.infer<typeof StatementRow>;
