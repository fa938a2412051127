import { z } from "zod";
import { Fate } from "../words.ts";
import { inPicture, lines, oneOf, text } from "./column.ts";

export const LedgerRow = z.strictObject({
  report_id: text("报告编号", "report id"),
  line: lines("行号", "line of the report's text"),
  fate: oneOf(Fate, "去向", "what became of the line"),
  by: text(
    "由谁",
    "form and row that used it, or why it carries nothing",
    "多个以 ; 相连",
    "several are joined by ;",
  ),
  ...inPicture(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;
