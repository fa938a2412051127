import { z } from "zod";
import { NoticeKind } from "../notice-kinds.ts";
import { inPicture, lines, oneOf, optionalInteger, text } from "./column.ts";

export const NoticeRow = z.strictObject({
  notice_id: text("编号", "notice id", "种类加报告编号与行号", "the kind with the report id and the line"),
  report_id: text("报告编号", "report id"),
  notice: oneOf(NoticeKind, "种类", "kind of notice"),
  notice_zh: text("种类（中文）", "kind of notice in Chinese"),
  notice_en: text("种类（英文）", "kind of notice in English"),
  message: text("说明", "message (Chinese)"),
  message_en: text("说明（英文）", "message"),
  line: lines(),
  cell: optionalInteger("单元格", "cell (0-based)", "正文中为空", "empty in running text"),
  ...inPicture(),
});
export type NoticeRow = z.infer<typeof NoticeRow>;
