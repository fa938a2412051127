import { z } from "zod";
import { AmountRole } from "../words.ts";
import { lines, money, oneOf, optionalText, text } from "./column.ts";

export const AmountRow = z.strictObject({
  amount_id: text("金额编号", "amount id", "自评编号加行号", "the evaluation id with the line"),
  evaluation_id: text("自评编号", "evaluation id"),
  heading: optionalText("所在标题", "heading it stands under"),
  heading_en: optionalText(
    "所在标题（英文）",
    "heading in English",
    "由词汇表译出；有一词不在表中的为空",
    "put together of the words of a glossary; empty where one of its words is not in it",
  ),
  label: text("金额名称", "words before the amount"),
  label_en: optionalText(
    "金额名称（英文）",
    "words before the amount in English",
    "由词汇表译出；有一词不在表中的为空",
    "put together of the words of a glossary; empty where one of its words is not in it",
  ),
  amount: money("金额", "amount"),
  amount_printed: text("金额（原文）", "amount as printed"),
  role: oneOf(
    AmountRole.nullable(),
    "作用",
    "role by its words",
    "句中的词所说的作用；词不能断定时为空",
    "what the words around it make of it; empty where no words tell",
  ),
  line: lines(),
});
export type AmountRow = z.infer<typeof AmountRow>;
