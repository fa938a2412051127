import type { Indicator } from "../model/evaluation.ts";
import type { Reading } from "../model/reading.ts";
import { fold } from "../values/fold.ts";
import type { Money, MoneyUnit } from "../values/money.ts";
import { saidOf } from "./rule.ts";

/** The printed amount with the unit of its table behind it, unless it carries one: `34,031,090 元`, `2958.92 万元`. */
export function sayMoney(reading: Reading<Money>, unit: MoneyUnit | null): string {
  const said = saidOf(reading);
  return unit && /\d$/.test(fold(said)) ? `${said} ${unit}` : said;
}

/** The indicators by name, each with what it printed: `「参保对象满意度」100%、「政策知晓率」100%`. */
export function listPrinted(language: "zh" | "en", printed: [Indicator, string][]): string {
  const [open, close, comma] = language === "zh" ? ["「", "」", "、"] : ["“", "” ", ", "];
  return printed.map(([{ name }, said]) => `${open}${name.text}${close}${said}`).join(comma);
}
