import { z } from "zod";
import { lines, oneOf, optionalText, text } from "./column.ts";

export const FlagRow = z.strictObject({
  flag_id: text("事项编号", "flag id"),
  rule: text("规则", "rule"),
  category: oneOf(z.enum(["shortfall", "consistency", "disclosure", "plausibility"]), "类别", "category"),
  severity: oneOf(z.enum(["high", "medium", "low", "info"]), "程度", "severity"),
  report_id: text("报告编号", "report id"),
  evaluation_id: optionalText("自评编号", "evaluation id"),
  indicator_id: optionalText("指标编号", "indicator id"),
  message: text("说明", "message"),
  printed: optionalText("原文", "as printed"),
  expected: optionalText("应为", "as expected"),
  line: lines(),
});
export type FlagRow = z.infer<typeof FlagRow>;
