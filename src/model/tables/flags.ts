import { z } from "zod";
import { Category, Severity } from "../words.ts";
import { lines, oneOf, optionalText, text } from "./column.ts";

export const FlagRow = z.strictObject({
  flag_id: text(
    "事项编号",
    "flag id",
    "规则加所指对象的编号；别的事项增减时不变",
    "the rule with the id of what it speaks of; stays the same when other flags come or go",
  ),
  rule: text("规则", "rule"),
  category: oneOf(
    Category,
    "类别",
    "category",
    "shortfall 未完成；consistency 数字不符；disclosure 未说明；plausibility 需要解释",
    "shortfall: not reached; consistency: figures disagree; disclosure: not explained; plausibility: needs an explanation",
  ),
  severity: oneOf(Severity, "程度", "severity"),
  report_id: text("报告编号", "report id"),
  evaluation_id: optionalText("自评编号", "evaluation id"),
  indicator_id: optionalText("指标编号", "indicator id"),
  message: text(
    "说明",
    "message",
    "一句中文，含数字，是向单位提的问题",
    "one Chinese sentence with the figures in it, put to the unit as a question",
  ),
  message_en: text("说明（英文）", "message in English"),
  printed: optionalText("原文", "as printed"),
  expected: optionalText("应为", "as expected"),
  arithmetic: optionalText(
    "算式",
    "arithmetic",
    "可在纸上重算的一行",
    "one line that can be recomputed on paper",
  ),
  clears: text("如何消除", "what would clear it"),
  clears_en: text("如何消除（英文）", "what would clear it, in English"),
  line: lines(),
});
export type FlagRow = z.infer<typeof FlagRow>;
