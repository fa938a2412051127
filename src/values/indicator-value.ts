import { z } from "zod";
import { compareDecimals, Decimal, parseDecimal, scaleDecimal, toNumber } from "./decimal.ts";
import { fold } from "./fold.ts";
import { onceOfText } from "./once.ts";
import { Operator, operatorOf, operatorPattern } from "./operators.ts";
import { magnitudeOf, splitUnit } from "./units.ts";

/** A target or an actual: a number with operator and unit, or words (then `value` is null). */
export const IndicatorValue = z.object({
  operator: Operator.nullable(),
  value: Decimal.nullable(),
  upper: Decimal.nullable(),
  unit: z.string(),
  words: z.string(),
});
export type IndicatorValue = z.infer<typeof IndicatorValue>;

const PREFIX = new RegExp(`^(?:${operatorPattern()})`);
const SUFFIXES: [RegExp, Operator][] = [
  [/(?:及以上|以上)$/, ">="],
  [/(?:及以下|以下|以内|之内)$/, "<="],
  [/(?<=[天日周月年时])内$/, "<="],
  [/左右$/, "about"],
];
const NUMBER = String.raw`-?\d[\d,]*(?:\.\d+)?`;
// 元/人、天 counts per two things
const UNIT = String.raw`%|‰|\p{Script=Han}{1,3}/\p{Script=Han}{1,3}[、·.*]\p{Script=Han}{1,2}|[\p{Script=Han}A-Za-z℃㎡][\p{Script=Han}A-Za-z℃㎡/]{0,5}`;
const SINGLE = new RegExp(`^(${NUMBER})(${UNIT})?$`, "u");
const RANGE = new RegExp(`^(${NUMBER})(${UNIT})?(?:-|~|—|–|至|到)(${NUMBER})(${UNIT})?$`, "u");

/**
 * Reads `≥623万人`, `6-9`, `70%左右`, `>=24次`, `=100%`, `=及时`, `普遍开展`.
 * @returns always a value: what is no number is kept as `words`, without its operator
 */
export const parseIndicatorValue = onceOfText((text): IndicatorValue => {
  const folded = fold(text);
  if (!/\d/.test(folded)) return readWords(folded);
  const range = readRange(folded);
  if (range) return range;
  const [operator, rest] = takeOperator(folded);
  const [, number = "", unit = ""] = SINGLE.exec(rest) ?? [];
  const value = parseDecimal(number);
  if (!value || isDate(number, unit, operator)) return readWords(folded);
  return { operator, value, upper: null, unit, words: "" };
});

/** Whether the number is 100%, whatever stands before it. */
export function isHundredPercent({ value, unit }: IndicatorValue): boolean {
  return value !== null && unit === "%" && compareDecimals(value, { units: 100, scale: 0 }) === 0;
}

/** Whether an actual only repeats a bound: it says where the figure lies, not what it is. */
export function isBound({ operator }: IndicatorValue): boolean {
  return operator !== null && operator !== "=";
}

/**
 * The two numbers in one unit (万人 beside 人); a number without a unit is read in the other's.
 * @returns null where the units measure different things, or where the bare number may be of another size
 */
export function inOneUnit(a: IndicatorValue, b: IndicatorValue): [Decimal, Decimal] | null {
  if (!a.value || !b.value) return null;
  if (a.unit === "" && mayBeScaled(a.value, b.unit)) return null;
  if (b.unit === "" && mayBeScaled(b.value, a.unit)) return null;
  if (a.unit === b.unit || a.unit === "" || b.unit === "") return [a.value, b.value];
  const [unitA, unitB] = [splitUnit(a.unit), splitUnit(b.unit)];
  if (unitA.base !== unitB.base) return null;
  return [scaleDecimal(a.value, unitA.factor), scaleDecimal(b.value, unitB.factor)];
}

function readRange(folded: string): IndicatorValue | null {
  const match = RANGE.exec(folded);
  const value = match && parseDecimal(match[1] ?? "");
  const upper = match && parseDecimal(match[3] ?? "");
  const unit = match?.[4] ?? match?.[2] ?? "";
  if (!match || !value || !upper || isDate(match[1] ?? "", unit, null)) return null;
  return { operator: "range", value, upper, unit, words: "" };
}

// 不低于上年 is words that compare; only a sign before words (=按时完成) is the form's operator
function readWords(folded: string): IndicatorValue {
  const [operator, rest] = /^[=<>≥≤]/.test(folded) ? takeOperator(folded) : [null, folded];
  return { operator, value: null, upper: null, unit: "", words: rest };
}

function takeOperator(folded: string): [Operator | null, string] {
  const [prefix = ""] = PREFIX.exec(folded) ?? [];
  const operator = operatorOf(prefix);
  if (operator) {
    const rest = folded.slice(prefix.length);
    // 控制在5%以内 says its bound twice
    const again = SUFFIXES.find(([suffix, same]) => same === operator && suffix.test(rest));
    return [operator, again && /^\d/.test(rest) ? rest.replace(again[0], "") : rest];
  }
  // a suffix turns only a number into a bound: 县级以上 is words
  for (const [pattern, operator] of /^\d/.test(folded) ? SUFFIXES : []) {
    if (pattern.test(folded)) return [operator, folded.replace(pattern, "")];
  }
  return [null, folded];
}

// 2023年, 12月 and 20日前 say when, not how much; ≥6月 counts months
const isDate = (number: string, unit: string, operator: Operator | null) =>
  (/^20\d{2}$/.test(number) && unit.startsWith("年")) ||
  (/^(?:[1-9]|1[0-2])$/.test(number) && unit.startsWith("月") && (operator === null || operator === "=")) ||
  /[前底初末]$/.test(unit);

// a bare number beside 万人 may count 人, and 0.92 beside 90% may be a share of one
const mayBeScaled = (bare: Decimal, unit: string) =>
  magnitudeOf(unit) > 1 || (unit === "%" && bare.units > 0 && toNumber(bare) <= 1);
