import { z } from "zod";
import { date, lines, oneOf, optionalText, text } from "./column.ts";

/** One row for each published cell that a correction bears on, so that it joins with the row and column it changed. */
export const CorrectionRow = z.strictObject({
  correction_id: text(
    "更正编号",
    "correction id",
    "报告编号与行号，加所更正的行与列",
    "the report id and the line, with the row and column it bears on",
  ),
  report_id: text("报告编号", "report id"),
  table: oneOf(
    z.enum(["evaluations", "funds", "indicators", "amounts", "totals"]).nullable(),
    "表",
    "table",
    "更正没有改变任何已发布的格时为空",
    "empty where it changes no published cell",
  ),
  row_id: optionalText("行编号", "id of the row"),
  column: optionalText("列", "column"),
  line: lines(),
  from: text("原文", "as printed"),
  to: text("更正为", "read as"),
  reason: text("理由", "reason (Chinese)"),
  reason_en: optionalText("理由（英文）", "reason", "没有写时为空", "empty where nobody wrote it"),
  date: date("日期", "date of the correction"),
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;
