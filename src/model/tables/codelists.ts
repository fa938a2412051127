import { z } from "zod";
import { optionalText, text } from "./column.ts";

/** What each value of a column with few values means: one row per column and value. */
export const CodelistRow = z.strictObject({
  field: text(
    "列",
    "column",
    "列名；同名的列在各表中含义相同，否则写作 表.列",
    "column; `table.column` where it is not the same in every table",
  ),
  code: text("值", "value"),
  zh: text("中文", "in Chinese"),
  en: text("英文", "in English"),
  definition_zh: optionalText("含义", "definition in Chinese"),
  definition_en: optionalText("含义（英文）", "definition in English"),
});
export type CodelistRow = z.infer<typeof CodelistRow>;
