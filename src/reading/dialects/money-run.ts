import { isDash } from "../../model/blank.ts";
import { parseDecimal, toNumber } from "../../values/decimal.ts";
import { type Money, parseMoney } from "../../values/money.ts";
import { agrees, parseRate } from "../../values/rate.ts";
import { isShareOfPoints } from "../settle/rate-evidence.ts";
import type { MoneyKey } from "./heads.ts";
import { isAmount, isFigure, isNumber, isPercent } from "./words.ts";

/** The position of each figure of a money row, and whether nothing but the lack of another speaks for them. */
export interface MoneyPlaces {
  places: number[];
  isLone: boolean;
}

/**
 * Which column each figure of a money row stands under, where blank cells left no trace.
 * @param values the folded figures behind the row's label, in their order
 * @param keys the columns of the header
 * @returns null where several ways are possible and no arithmetic tells which
 */
export function placeMoney(values: string[], keys: MoneyKey[]): MoneyPlaces | null {
  if (values.length > keys.length) return null;
  const fitting = choices(values.length, keys.length).filter((places) =>
    places.every((at, index) => fits(values[index] ?? "", keys[at] ?? "other")),
  );
  const [only] = fitting;
  if (!only) return null;
  if (values.length === keys.length || values.every(isDash)) return sure(only);
  const judged = fitting.map((places) => ({ places, verdict: judge(values, places, keys) }));
  const borneOut = judged.filter(({ verdict }) => verdict === "for");
  const [witnessed, ...more] = borneOut;
  if (witnessed) return more.length === 0 ? sure(witnessed.places) : null;
  const amounts = keys.flatMap((key, at) => (isMoney(key) ? [at] : []));
  if (amounts.length === values.length && values.every(isZero)) return sure(amounts);
  const [lone, ...rivals] = judged.filter(({ verdict }) => verdict === "silent");
  if (!lone || rivals.some((own) => !isAlike(own.places, lone.places, values))) return null;
  return { places: lone.places, isLone: !isSpentWhole(values, lone.places, keys) };
}

// a dash says nothing, wherever it stands
const isAlike = (a: number[], b: number[], values: string[]) =>
  values.every((text, index) => isDash(text) || a[index] === b[index]);

// the same amount twice, each in its column, is what was to be spent and what was
function isSpentWhole(values: string[], places: number[], keys: MoneyKey[]): boolean {
  const [annual, executed] = ["annualBudget", "executed"].map(
    (key) => values[places.findIndex((at) => keys[at] === key)],
  );
  const isFull = keys.every((key, at) => !isMoney(key) || places.includes(at));
  return isFull && annual !== undefined && annual === executed && !isDash(annual);
}

const sure = (places: number[]): MoneyPlaces => ({ places, isLone: false });
const isZero = (text: string) => /^0(?:\.0+)?$/.test(text);
const isMoney = (key: MoneyKey) =>
  key === "initialBudget" || key === "annualBudget" || key === "received" || key === "executed";

function fits(text: string, key: MoneyKey): boolean {
  if (key === "other") return !isFigure(text) || isDash(text);
  if (isDash(text)) return true;
  if (isMoney(key)) return isAmount(text);
  if (key === "rate") return isPercent(text) || isNumber(text);
  return /^\d{1,3}(?:\.\d+)?$/.test(text);
}

type Verdict = "for" | "against" | "silent";

function judge(values: string[], places: number[], keys: MoneyKey[]): Verdict {
  const find = (key: MoneyKey) => {
    const text = values[places.findIndex((at) => keys[at] === key)];
    return text === undefined || isDash(text) ? null : text;
  };
  const [weight, score, rate] = [find("weight"), find("score"), find("rate")];
  if (weight !== null && score !== null && number(score) > number(weight)) return "against";
  if (score !== null && weight === null && keys.includes("weight")) return "against";
  const amount = (key: MoneyKey): Money | null => parseMoney(find(key) ?? "", "万元");
  // where no other budget has a column, the rate is that of what stood at the beginning
  const budget = keys.includes("annualBudget") ? "annualBudget" : "initialBudget";
  const [annual, executed] = [amount(budget), amount("executed")];
  if (rate === null) {
    if (weight === null && score === null) return "silent";
    return annual && executed && isShareOfPoints(score ?? "", weight ?? "", executed, annual)
      ? "for"
      : "against";
  }
  const printed = parseRate(rate) ?? bareRate(rate);
  if (!annual || !executed || !printed) return "against";
  // a bare 0 may as well be an amount
  if (isZero(rate)) return "silent";
  return agrees(printed, executed, annual) ? "for" : "against";
}

const number = (text: string) => {
  const decimal = parseDecimal(text);
  return decimal ? toNumber(decimal) : 0;
};

function bareRate(text: string) {
  const percent = parseDecimal(text);
  return percent && { percent };
}

/** Every way to take some of the positions 0 … count − 1 in their order; a header has few. */
export function choices(take: number, count: number): number[][] {
  if (take === 0) return [[]];
  if (take > count) return [];
  const without = choices(take, count - 1);
  return [...without, ...choices(take - 1, count - 1).map((places) => [...places, count - 1])];
}
