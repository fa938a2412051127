import { placesApart } from "../../values/money.ts";
import { printNumber } from "../../values/print.ts";

const SUFFIXES: [least: number, suffix: string][] = [
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
];

/**
 * An amount of yuan where a chart has no room for words: `¥350.48m`, `¥1bn`, `¥500`, `0`.
 * @param beside amounts that are read together with it, from which it is told apart
 */
export function shortYuan(yuan: number, beside: readonly (number | null)[] = []): string {
  if (yuan === 0) return "0";
  const [least, suffix] = shortIn(yuan);
  const places = placesApart(yuan, beside, (amount) => shortIn(amount)[0]);
  return `${yuan < 0 ? "−" : ""}¥${printNumber(Math.abs(yuan) / least, { places })}${suffix}`;
}

const shortIn = (yuan: number): [least: number, suffix: string] =>
  SUFFIXES.find(([from]) => Math.abs(yuan) >= from) ?? [1, ""];
