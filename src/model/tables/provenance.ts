import { z } from "zod";
import { lines, oneOf, optionalInteger, text } from "./column.ts";

export const ProvenanceRow = z.strictObject({
  table: oneOf(z.enum(["evaluations", "funds", "indicators"]), "表", "table"),
  row_id: text("行编号", "id of the row"),
  column: text("列", "column"),
  report_id: text("报告编号", "report id"),
  line: lines(),
  cell: optionalInteger(
    "单元格",
    "cell (0-based)",
    "该行按制表符切分；正文中为空",
    "the line split at tabs; empty in running text",
  ),
  text: text(
    "原文",
    "characters as printed",
    "算出的数列出它所用的每一处",
    "a computed figure has a row for each figure it rests on",
  ),
});
export type ProvenanceRow = z.infer<typeof ProvenanceRow>;
