import { z } from "zod";
import { StatementKind } from "../words.ts";
import { lines, oneOf, text } from "./column.ts";

export const StatementRow = z.strictObject({
  statement_id: text(
    "编号",
    "statement id",
    "自评编号加种类与行号",
    "the evaluation id with the kind and the line",
  ),
  report_id: text("报告编号", "report id"),
  evaluation_id: text("自评编号", "evaluation id"),
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
