import { printNumber } from "../../values/print.ts";

const SUFFIXES: [least: number, suffix: string][] = [
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
];

/** An amount of yuan where a chart has no room for words: `¥350.48m`, `¥1bn`, `¥500`, `0`. */
export function shortYuan(yuan: number): string {
  if (yuan === 0) return "0";
  const [least, suffix] = SUFFIXES.find(([from]) => Math.abs(yuan) >= from) ?? [1, ""];
  return `${yuan < 0 ? "−" : ""}¥${printNumber(Math.abs(yuan) / least)}${suffix}`;
}
