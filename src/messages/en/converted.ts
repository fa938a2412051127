import { parseMoney, sayExactYuan, toYuan } from "../../values/money.ts";

/** What stands between the amounts of a calculation as rules write it. */
const SIGNS = / ([+−=÷]) /;
/** Words of a unit that those of a sum after it repeat. */
const REPEATED = /( (?:(?:m|b)illion )?yuan)(?= [+=] [\d.,]+\1)/g;

/**
 * Printed amounts in words of English, exactly, and behind them as they are printed: `1.41619 billion yuan (141619 万元)`,
 * `1.5 + 2 = 3.5 million yuan (150 万元 + 200 万元 = 350 万元)`. What has no unit of its own stays as it is.
 */
export function converted(printed: string): string {
  const told = inYuan(printed);
  return told === printed ? printed : `${told} (${printed})`;
}

/** The same without what is printed, for amounts that are not: `3,100 yuan`. */
export function inYuan(text: string): string {
  const told = text.split(SIGNS).map(sayAmount).join(" ");
  return told.replace(REPEATED, "");
}

function sayAmount(printed: string): string {
  const money = parseMoney(printed, null);
  return money ? sayExactYuan(toYuan(money), "en") : printed;
}
