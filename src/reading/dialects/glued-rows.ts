import { compareDecimals, parseDecimal, toNumber } from "../../values/decimal.ts";
import { parseIndicatorValue } from "../../values/indicator-value.ts";
import { type MoneyUnit, parseMoney } from "../../values/money.ts";
import { agrees, parseRate, toRatio } from "../../values/rate.ts";
import { UNITS_OF_INDICATORS } from "../labels/glued.ts";
import { MOST_CUTS_OF_FIGURES, MOST_PARTINGS } from "../limits.ts";
import type { IndicatorKey, MoneyKey } from "./heads.ts";

/** A number as forms print it: no nought before other digits. */
const NUMBER = String.raw`(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d{1,6})?`;
const MONEY = new RegExp(`^${NUMBER}`);
const PERCENT = new RegExp(`^${NUMBER}%`);
const POINTS = /^(?:100|0|[1-9]\d?)(?:\.\d{1,2})?/;
const VALUE = new RegExp(`^[≥≤=<>]?${NUMBER}(?:${UNITS_OF_INDICATORS})?`);
/** A name begins and ends with a character, and prints no figure; what begins so is a reason. */
const NAME = /^(?!无|暂|未|因|已|按|不)[\p{Script=Han}“][\p{Script=Han}“”()、·—-]{1,60}/u;

/** How many points may differ from the weight's share of the rate, in parts of the weight: some give whole points. */
const NEAR = 0.1;

type Parsed<Key> = Map<Key, string>;

/** No table has a larger amount, in its unit. */
const LARGEST: Record<MoneyUnit, number> = { 元: 1e12, 万元: 1e7, 亿元: 1e4 };
/** The points that the rate of the money counts for, as printed; other numbers before a rate are digits of an amount. */
const POINTS_OF_RATE = ["5", "10", "15", "20", "25", "30"];
/** So many decimals and more are those of a whole amount. */
const DECIMALS = /\.\d{2,}$/;

/**
 * The figures of a money row that were printed without a border between: 194.9194.9100%. They are parted only where one
 * way alone makes the printed rate that of its two amounts, and no cell is blank in it.
 * @param text folded, from the first figure to the last
 * @param keys the columns of the header
 * @param unit the unit of the amounts, which says how large they may be
 * @returns null where no way does, or several
 */
export function partMoney(text: string, keys: MoneyKey[], unit: MoneyUnit | null): Parsed<MoneyKey> | null {
  const found = search(text, keys, (key, rest) => {
    if (key === "rate") return lengths(PERCENT, rest);
    if (key === "weight" || key === "score") return lengths(POINTS, rest);
    return key === "other" ? [] : lengths(MONEY, rest);
  });
  const own = only(found.filter((row) => isTrueRate(row, keys, unit ?? "元")));
  // nothing out of anything is nothing: such a rate speaks against other ways and for none
  const isProof = own !== null && parseRate(own.get("rate") ?? "")?.percent.units !== 0;
  return isProof && keys.every((key) => own.has(key)) ? own : null;
}

function isTrueRate(row: Parsed<MoneyKey>, keys: MoneyKey[], unit: MoneyUnit): boolean {
  const numberAt = (key: MoneyKey) => {
    const decimal = parseDecimal(row.get(key) ?? "");
    return decimal && toNumber(decimal);
  };
  const amounts = AMOUNTS.flatMap((key) => numberAt(key) ?? []);
  const [annual, executed] = [row.get("annualBudget"), row.get("executed")].map((own) =>
    parseMoney(own ?? "", "万元"),
  );
  const rate = parseRate(row.get("rate") ?? "");
  if (!annual || !executed || !rate || amounts.some((own) => own >= LARGEST[unit])) return false;
  // a rate of nothing agrees with many small amounts, and is printed beside none but nothing
  if (!agrees(rate, executed, annual) || (rate.percent.units === 0 && executed.fen !== 0)) return false;
  const [weight, score] = [numberAt("weight"), numberAt("score")];
  const printed = row.get("weight");
  if (printed !== undefined && !POINTS_OF_RATE.includes(printed)) return false;
  // 1378.8 and 5 may be 1378.85
  const before = row.get("executed") ?? "";
  if (printed?.length === 1 && before.includes(".") && !DECIMALS.test(before)) return false;
  // points are printed beside what they are points of
  if (weight === null && score !== null && keys.includes("weight")) return false;
  if (weight === null || score === null) return true;
  return Math.abs(weight * Math.min(1, toRatio(rate)) - score) <= weight * NEAR;
}

const AMOUNTS: MoneyKey[] = ["initialBudget", "annualBudget", "executed"];

/**
 * The indicators below a group label that were printed without a border between: 道路里程10≥3公里≥3公里10. They are
 * parted only where one way alone leaves nothing over, and every row reached just its target and all its points: such
 * a row has no reason whose words could pass for the next name.
 * @param keys the columns behind the name
 * @returns the name of each with its figures; null where no way does, or several
 */
export function partRows(
  text: string,
  keys: IndicatorKey[],
): { name: string; values: Parsed<IndicatorKey> }[] | null {
  const columns = keys.filter((key) => key !== "reason");
  if (columns.some((key) => !["target", "actual", "weight", "score"].includes(key))) return null;
  if (!columns.includes("target") || !columns.includes("actual")) return null;
  const found: { name: string; values: Parsed<IndicatorKey> }[][] = [];
  let steps = 0;
  const go = (rest: string, rows: { name: string; values: Parsed<IndicatorKey> }[]): void => {
    if (rest === "") found.push(rows);
    if (rest === "" || found.length > 1 || steps > MOST_PARTINGS) return;
    const [name = ""] = NAME.exec(rest) ?? [];
    if (name.length < SHORTEST_NAME) return;
    for (const { values, end } of rowsAt(rest.slice(name.length), columns)) {
      steps += 1;
      go(rest.slice(name.length + end), [...rows, { name, values }]);
    }
  };
  go(text, []);
  return steps > MOST_PARTINGS ? null : only(found);
}

/** A shorter name may be the end of another. */
const SHORTEST_NAME = 3;

function rowsAt(text: string, keys: IndicatorKey[]): { values: Parsed<IndicatorKey>; end: number }[] {
  let open: { values: Parsed<IndicatorKey>; end: number }[] = [{ values: new Map(), end: 0 }];
  for (const key of keys)
    open = open.flatMap(({ values, end }) =>
      lengths(key === "weight" || key === "score" ? POINTS : VALUE, text.slice(end)).map((length) => ({
        values: new Map(values).set(key, text.slice(end, end + length)),
        end: end + length,
      })),
    );
  return open.filter(({ values }) => isFulfilled(values));
}

// the target itself was reached, in its own unit, and gave all its points
function isFulfilled(values: Parsed<IndicatorKey>): boolean {
  const [wanted, reached] = [values.get("target"), values.get("actual")].map((own) =>
    parseIndicatorValue(own ?? ""),
  );
  const [weight, score] = [values.get("weight"), values.get("score")];
  if (!wanted?.value || !reached?.value || wanted.unit !== reached.unit || weight !== score) return false;
  // two bare numbers may be one
  return wanted.unit !== "" && compareDecimals(wanted.value, reached.value) === 0;
}

// every way to begin with such a pattern, a longest one cut where a shorter one is whole
function lengths(pattern: RegExp, text: string): number[] {
  const found: number[] = [];
  for (let end = 1; end <= Math.min(text.length, LONGEST_VALUE); end++)
    if (pattern.exec(text.slice(0, end))?.[0].length === end) found.push(end);
  return found;
}

/** A longer figure is no figure of a form. */
const LONGEST_VALUE = 14;

function search<Key>(
  text: string,
  keys: Key[],
  lengthsOf: (key: Key, rest: string) => number[],
): Parsed<Key>[] {
  const found: Parsed<Key>[] = [];
  const known = new Map<string, number[]>();
  const lengthsAt = (at: number, key: Key, from: number) => {
    const own = known.get(`${at} ${from}`) ?? lengthsOf(key, text.slice(from));
    known.set(`${at} ${from}`, own);
    return own;
  };
  let steps = 0;
  const go = (at: number, from: number, row: [Key, string][]): void => {
    steps += 1;
    if (steps > MOST_CUTS_OF_FIGURES) return;
    if (from === text.length) {
      found.push(new Map(row));
      return;
    }
    const key = keys[at];
    if (key === undefined) return;
    // a blank cell left no trace
    go(at + 1, from, row);
    for (const length of lengthsAt(at, key, from))
      go(at + 1, from + length, [...row, [key, text.slice(from, from + length)]]);
  };
  go(0, 0, []);
  return steps > MOST_CUTS_OF_FIGURES ? [] : found;
}

function only<T>([one, ...others]: T[]): T | null {
  return one !== undefined && others.length === 0 ? one : null;
}
