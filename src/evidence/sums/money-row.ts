import type { Evaluation, Fund } from "../../model/evaluation.ts";
import { asPrinted, type Reading } from "../../model/reading.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../values/money.ts";
import { once } from "../../values/once.ts";
import { printNumber } from "../../values/print.ts";

/** One row of money: a printed fund row, or the evaluation's own figures where no total row carries them. */
export interface MoneyLine extends Pick<Fund, "initialBudget" | "annualBudget" | "executed" | "rate"> {
  id: string;
  source: Fund["source"];
  name: string;
}

export type AmountField = "initialBudget" | "annualBudget" | "executed";

const PLACES: Record<MoneyUnit, number> = { 元: 2, 万元: 6, 亿元: 10 };
const UNIT_BEHIND = /\s*(亿元|亿|万元|万|元)\s*$/;

/** Every money row of an evaluation, in its order. */
export const moneyRows = once((evaluation: Evaluation): readonly MoneyLine[] => {
  const { id, name, funds, initialBudget, annualBudget, executed, rate } = evaluation;
  const rows = funds.map((fund): MoneyLine => ({ ...fund, name: fund.label.value ?? fund.label.text }));
  if (funds.some(({ source }) => source === "total")) return rows;
  return [{ id, source: "total", name: name.text, initialBudget, annualBudget, executed, rate }, ...rows];
});

/** An amount of 分 told as the given text tells its own: in its unit, with its separators, its unit behind it or not. */
export function sayLike(fen: number, { text }: Reading<Money>, unit: MoneyUnit | null): string {
  const behind = UNIT_BEHIND.exec(text)?.[0] ?? "";
  const own = parseUnit(behind.trim()) ?? unit ?? "元";
  const places = PLACES[own];
  const number = printNumber(Number(`${fen}e-${places}`), { places, grouping: /\d,\d/.test(text) });
  return `${number}${behind}`;
}

/** The last printed digits of these amounts may hide so much, in half 分: half of the coarsest, once for each of them. */
export function slackOf(amounts: Money[]): bigint {
  const coarsest = amounts.reduce((most, { step }) => Math.max(most, step), Number.NEGATIVE_INFINITY);
  return BigInt(coarsest) * BigInt(amounts.length);
}

/** The printed amounts that were read; null where one was printed and not read. */
export function readAmounts(
  readings: (Reading<Money> | null)[],
): { reading: Reading<Money>; money: Money }[] | null {
  const printed = readings.flatMap((reading) => (reading ? [{ reading, money: asPrinted(reading) }] : []));
  const read = printed.flatMap(({ reading, money }) => (money ? [{ reading, money }] : []));
  return read.length === printed.length ? read : null;
}

function parseUnit(behind: string): MoneyUnit | null {
  const one = parseMoney(`1${behind}`, null);
  if (!one) return null;
  return one.fen === 100 ? "元" : one.fen === 1_000_000 ? "万元" : "亿元";
}
