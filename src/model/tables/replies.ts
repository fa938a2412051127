import { z } from "zod";
import { date, optionalText, text } from "./column.ts";

export const ReplyRow = z.strictObject({
  reply_id: text(
    "答复编号",
    "reply id",
    "规则加自评编号，不指某个自评的加报告编号",
    "the rule with the evaluation id, or the report id where it speaks of none",
  ),
  report_id: text("报告编号", "report id"),
  rule: text("规则", "rule"),
  evaluation_id: optionalText("自评编号", "evaluation id"),
  text: text("答复", "the unit's answer"),
  by: text("答复单位", "who answers"),
  date: date("日期", "date"),
});
export type ReplyRow = z.infer<typeof ReplyRow>;
