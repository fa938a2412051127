import { z } from "zod";
import { Category, Severity } from "../words.ts";
import { oneOf, optionalText, text } from "./column.ts";

/** The rules as they are applied to this edition, in both languages. */
export const RuleRow = z.strictObject({
  rule: text("规则", "rule"),
  category: oneOf(Category, "类别", "category"),
  severity: oneOf(
    Severity,
    "一般程度",
    "usual severity",
    "各条以 flags 所标为准",
    "each flag has its own in flags",
  ),
  title_zh: text("标题", "title in Chinese"),
  title_en: text("标题（英文）", "title in English"),
  why_zh: text("为何要问", "why it matters, in Chinese"),
  why_en: text("为何要问（英文）", "why it matters, in English"),
  formula_zh: text("算法", "formula in Chinese"),
  formula_en: text("算法（英文）", "formula in English"),
  thresholds: optionalText(
    "界限",
    "thresholds",
    "名称=数值，以分号隔开；占比为 0 到 1，金额为元",
    "name=value, joined by semicolons; shares from 0 to 1, money in 元",
  ),
  wrong_zh: text("什么时候不适用", "when it does not apply, in Chinese"),
  wrong_en: text("什么时候不适用（英文）", "when it does not apply, in English"),
});
export type RuleRow = z.infer<typeof RuleRow>;
