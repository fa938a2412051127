import { z } from "zod";
import { lines, oneOf, text } from "./column.ts";

export const StatementRow = z.strictObject({
  report_id: text("报告编号", "report id"),
  evaluation_id: text("自评编号", "evaluation id"),
  kind: oneOf(
    z.enum(["problem", "measure"]),
    "种类",
    "kind",
    "problem 存在问题；measure 改进措施",
    "problem; measure: what is to be done about it",
  ),
  text: text("原文", "text as printed"),
  line: lines(),
});
export type StatementRow = z.infer<typeof StatementRow>;
