import { type Reading, saidOf } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import type { Money, MoneyUnit } from "../../values/money.ts";

/** The printed amount with the unit of its table behind it, unless it carries one: `34,031,090 元`, `2958.92 万元`. */
export function sayMoney(reading: Reading<Money>, unit: MoneyUnit | null): string {
  const said = saidOf(reading);
  return unit && /\d$/.test(fold(said)) ? `${said} ${unit}` : said;
}
