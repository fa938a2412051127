import { z } from "zod";
import { date, optionalText, text } from "./column.ts";

export const ReplyRow = z.strictObject({
  report_id: text("报告编号", "report id"),
  rule: text("规则", "rule"),
  evaluation_id: optionalText("自评编号", "evaluation id"),
  text: text("答复", "the unit's answer"),
  by: text("答复单位", "who answers"),
  date: date("日期", "date"),
});
export type ReplyRow = z.infer<typeof ReplyRow>;
