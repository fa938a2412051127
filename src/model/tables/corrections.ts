import { z } from "zod";
import { date, lines, optionalText, text } from "./column.ts";

export const CorrectionRow = z.strictObject({
  report_id: text("报告编号", "report id"),
  line: lines(),
  from: text("原文", "as printed"),
  to: text("更正为", "read as"),
  reason: text("理由", "reason (Chinese)"),
  reason_en: optionalText("理由（英文）", "reason", "没有写时为空", "empty where nobody wrote it"),
  date: date("日期", "date of the correction"),
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;
