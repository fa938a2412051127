import { z } from "zod";
import { text } from "./column.ts";

/** What each value of a column with few values means: one row per column and value. */
export const CodelistRow = z.strictObject({
  field: text("列", "column", "写作 表.列", "`table.column`"),
  code: text("值", "value"),
  zh: text("中文", "in Chinese"),
  en: text("英文", "in English"),
  definition_zh: text("含义", "definition in Chinese"),
  definition_en: text("含义（英文）", "definition in English"),
});
export type CodelistRow = z.infer<typeof CodelistRow>;
