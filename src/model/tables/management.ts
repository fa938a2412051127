import { z } from "zod";
import { Aspect } from "../words.ts";
import { lines, oneOf, optionalText, text } from "./column.ts";

export const ManagementRow = z.strictObject({
  evaluation_id: text("自评编号", "evaluation id"),
  aspect: oneOf(Aspect, "管理事项", "aspect of fund management"),
  aspect_en: text("管理事项（英文）", "aspect in English"),
  explanation: optionalText("情况说明", "explanation as printed"),
  problem: optionalText("存在问题和改进措施", "problem and measure as printed"),
  line: lines(),
});
export type ManagementRow = z.infer<typeof ManagementRow>;
