import { z } from "zod";
import { lines, money, optionalText, text } from "./column.ts";

export const AmountRow = z.strictObject({
  evaluation_id: text("自评编号", "evaluation id"),
  heading: optionalText("所在标题", "heading it stands under"),
  label: text("金额名称", "words before the amount"),
  amount: money("金额", "amount"),
  amount_printed: text("金额（原文）", "amount as printed"),
  line: lines(),
});
export type AmountRow = z.infer<typeof AmountRow>;
