import { z } from "zod";
import { parseCapitals } from "./capital-money.ts";
import { parseDecimal } from "./decimal.ts";
import { beginsInHan, fold } from "./fold.ts";
import { onceOfText } from "./once.ts";
import { printNumber, roundTo } from "./print.ts";

export const MoneyUnit = z.enum(["元", "万元", "亿元"]);
export type MoneyUnit = z.infer<typeof MoneyUnit>;

/** An amount in whole 分, with the value in 分 of its last printed digit: what a rounding can hide is half of that. */
export const Money = z.object({ fen: z.int(), step: z.int().positive() });
export type Money = z.infer<typeof Money>;

const FEN: Record<MoneyUnit, bigint> = { 元: 100n, 万元: 1_000_000n, 亿元: 10_000_000_000n };
const SUFFIX: Record<string, MoneyUnit> = { 元: "元", 万元: "万元", 万: "万元", 亿元: "亿元", 亿: "亿元" };

/** Above 10 万亿元 a yuan amount no longer survives a double with its two decimals; no unit's budget comes near. */
const MOST_FEN = 1_000_000_000_000_000n;

/**
 * @param text an amount as printed, with or without its own unit (`356145`, `2,808,054.13`, `943.31万元`, `壹佰万元整`)
 * @param unit the unit of the table; a unit behind the number itself goes first
 * @returns null where it is no amount, where no unit is known, or where it is finer than one 分
 */
export function parseMoney(text: string, unit: MoneyUnit | null): Money | null {
  return beginsInHan(text) ? parseCapitals(text.trim()) : PARSE[unit ?? "none"](text);
}

/** Every placing that is tried asks for the same few cells. */
const PARSE: Record<MoneyUnit | "none", (text: string) => Money | null> = {
  元: onceOfText((text) => parseFigures(text, "元")),
  万元: onceOfText((text) => parseFigures(text, "万元")),
  亿元: onceOfText((text) => parseFigures(text, "亿元")),
  none: onceOfText((text) => parseFigures(text, null)),
};

function parseFigures(text: string, unit: MoneyUnit | null): Money | null {
  const match = /^(-?[\d,.]+)(元|万元|万|亿元|亿)?$/.exec(fold(text));
  if (!match) return null;
  const decimal = parseDecimal(match[1] ?? "");
  const own = match[2] === undefined ? unit : SUFFIX[match[2]];
  if (!decimal || !own) return null;
  const scaled = BigInt(decimal.units) * FEN[own];
  const divisor = 10n ** BigInt(decimal.scale);
  const fen = scaled / divisor;
  if (scaled % divisor !== 0n || fen > MOST_FEN || fen < -MOST_FEN) return null;
  const step = FEN[own] / divisor;
  return { fen: Number(fen), step: step > 0n ? Number(step) : 1 };
}

/** The amount in 元, as published. */
export function toYuan({ fen }: Pick<Money, "fen">): number {
  return fen / 100;
}

/** The whole 分 of a published amount of 元: sums of them are exact. */
export function fenOf(yuan: number): number {
  return Math.round(yuan * 100);
}

/** A published amount of 元 as an exact one; how finely it was printed is no longer known. */
export function moneyOf(yuan: number): Money {
  return { fen: fenOf(yuan), step: 1 };
}

/** The units of a reader, each with the least amount of 元 that is said in it. */
const SAID: Record<"zh" | "en", { least: number; divisor: number; name: string }[]> = {
  zh: [
    { least: 1e8, divisor: 1e8, name: " 亿元" },
    { least: 1e4, divisor: 1e4, name: " 万元" },
    { least: 0, divisor: 1, name: " 元" },
  ],
  en: [
    { least: 1e9, divisor: 1e9, name: " billion yuan" },
    { least: 1e6, divisor: 1e6, name: " million yuan" },
    { least: 0, divisor: 1, name: " yuan" },
  ],
};

/** Decimal places of an amount: two, or as many as tell it from what stands beside it; with ten, 亿元 are said to the 分. */
const PLACES = [2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Decimal places of a billion said to the 分; no unit of a reader takes more. */
const PLACES_OF_FEN = 11;

/**
 * An amount of 元 as a reader would say it: `35.61 亿元`, `975.46 万元`; for display, so rounded to two places.
 * @param beside amounts that are read together with it: where two differ they are not rounded to the same
 */
export function sayYuan(
  yuan: number,
  language: "zh" | "en" = "zh",
  beside: readonly (number | null)[] = [],
): string {
  const { divisor, name } = saidIn(yuan, language);
  const places = placesApart(yuan, beside, (amount) => saidIn(amount, language).divisor);
  return `${printNumber(yuan / divisor, { places })}${name}`;
}

/** The same to the 分, with as many decimal places as that takes: `1.41619 billion yuan`. */
export function sayExactYuan(yuan: number, language: "zh" | "en"): string {
  const { divisor, name } = saidIn(yuan, language);
  return `${printNumber(yuan / divisor, { places: PLACES_OF_FEN })}${name}`;
}

/** The fewest decimal places, at least two, that tell an amount from others. @param divisorOf the unit that an amount is said in, in 元 */
export function placesApart(
  yuan: number,
  beside: readonly (number | null)[],
  divisorOf: (yuan: number) => number,
): number {
  const said = (amount: number, places: number) =>
    roundTo(amount / divisorOf(amount), places) * divisorOf(amount);
  const others = beside.filter((other) => other !== null).filter((other) => other !== yuan);
  return (
    PLACES.find((places) => others.every((other) => said(other, places) !== said(yuan, places))) ??
    Math.max(...PLACES)
  );
}

function saidIn(yuan: number, language: "zh" | "en"): { divisor: number; name: string } {
  return SAID[language].find(({ least }) => Math.abs(yuan) >= least) ?? { divisor: 1, name: "" };
}

/** What is left of an amount, both in 元, to the 分; null where one of them is not known or nothing is left. */
export function leftOf(amount: number | null, spent: number | null): number | null {
  if (amount === null || spent === null || amount <= spent) return null;
  return toYuan({ fen: fenOf(amount) - fenOf(spent) });
}
