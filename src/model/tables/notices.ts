import { z } from "zod";
import { lines, optionalInteger, text } from "./column.ts";

export const NoticeRow = z.strictObject({
  notice_id: text("编号", "notice id", "种类加报告编号与行号", "the kind with the report id and the line"),
  report_id: text("报告编号", "report id"),
  notice: text("种类", "kind of notice"),
  message: text("说明", "message (Chinese)"),
  message_en: text("说明（英文）", "message"),
  line: lines(),
  cell: optionalInteger("单元格", "cell (0-based)", "正文中为空", "empty in running text"),
});
export type NoticeRow = z.infer<typeof NoticeRow>;
