import { QUALITIES } from "../../model/labels/indicators.ts";
import { parseDecimal, toNumber } from "../../values/decimal.ts";
import { inOneUnit, parseIndicatorValue } from "../../values/indicator-value.ts";
import { isOperator, isSign, isUnit } from "../blocks/indicator-target.ts";
import { MOST_CELLS_OF_A_GROUP, MOST_PARTINGS } from "../limits.ts";
import type { IndicatorKey } from "./heads.ts";
import { choices } from "./money-run.ts";
import { isFigure, isKnown, isNumber } from "./words.ts";

/** An indicator among the texts below a group label: where its name stands, and the text under each column behind it. */
export interface RunRow {
  name: number;
  /** By the position of the column behind the name. */
  values: Map<number, number>;
}

/** Whether each text is a whole cell, as a line of its own is, or may be a word of one, as between spaces. */
export interface RunMode {
  atomic: boolean;
}

/** Texts that may be missing in any row without a doubt about the others. */
const OPTIONAL: IndicatorKey[] = ["reason", "other", "folded"];

/**
 * Parts the texts below a group label into indicators, where blank cells left no trace.
 * @param texts folded, in their order
 * @param keys the columns behind the name
 * @returns null where they part in no way or in several: that is a notice, not a guess
 */
export function partIndicators(texts: string[], keys: IndicatorKey[], mode: RunMode): RunRow[] | null {
  if (texts.length > MOST_CELLS_OF_A_GROUP) return null;
  const partings = findPartings(texts, keys);
  const [only, ...others] = partings;
  const isSure = (row: RunRow, index: number) =>
    isBorneOut(row, texts, keys, mode) && !mayBeginAbove(row, only?.[index - 1], texts, keys);
  if (only && others.length === 0 && only.every(isSure)) return only;
  if (only) return null;
  return mode.atomic || texts.length <= keys.length + 1 ? placeAlone(texts, keys) : null;
}

/**
 * The same of texts that break off inside the last indicator, as a file does that was cut: the rows above it, and where they
 * end. Only under columns that no row may lack, so that what is left begins with a name and with nothing else.
 */
export function partBeforeEnd(texts: string[], keys: IndicatorKey[]): { rows: RunRow[]; end: number } | null {
  const last = texts.findLastIndex(isName);
  const isCut = last > 0 && texts.length - last <= keys.length;
  if (!isCut || texts.length > MOST_CELLS_OF_A_GROUP || keys.some((key) => OPTIONAL.includes(key)))
    return null;
  const rows = partIndicators(texts.slice(0, last), keys, { atomic: true });
  return rows?.every(({ values }) => values.size === keys.length) ? { rows, end: last } : null;
}

// at most two are wanted: one is certain, two are a doubt
function findPartings(texts: string[], keys: IndicatorKey[]): RunRow[][] {
  const found: RunRow[][] = [];
  let steps = 0;
  const go = (from: number, rows: RunRow[]): void => {
    steps += 1;
    if (found.length > 1 || steps > MOST_PARTINGS) return;
    if (from === texts.length) {
      found.push(rows);
      return;
    }
    if (!isName(texts[from] ?? "")) return;
    for (const { row, end } of rowsAt(texts, from, keys)) go(end, [...rows, row]);
  };
  go(0, []);
  return steps > MOST_PARTINGS ? [] : found;
}

function rowsAt(texts: string[], from: number, keys: IndicatorKey[]): { row: RunRow; end: number }[] {
  let open: { values: Map<number, number>; end: number }[] = [{ values: new Map(), end: from + 1 }];
  keys.forEach((key, column) => {
    open = open.flatMap(({ values, end }) => {
      const text = texts[end];
      const taken =
        text !== undefined && fits(text, key)
          ? [{ values: new Map(values).set(column, end), end: end + 1 }]
          : [];
      const isOpen = OPTIONAL.includes(key) || (key === "unit" && isKind(values, keys, texts));
      return isOpen ? [...taken, { values, end }] : taken;
    });
  });
  return open.map(({ values, end }) => ({ row: { name: from, values }, end }));
}

// 定性 | 优良中低差 has no unit
function isKind(values: Map<number, number>, keys: IndicatorKey[], texts: string[]): boolean {
  const at = values.get(keys.indexOf("operator"));
  return at !== undefined && (texts[at] ?? "").startsWith("定性");
}

// one indicator alone, some of its cells blank: where only one way is left, or target and actual are plainly alike
function placeAlone(texts: string[], keys: IndicatorKey[]): RunRow[] | null {
  const [name, ...values] = texts;
  if (name === undefined || !isName(name) || values.length > keys.length) return null;
  if (values.length === 0) return [{ name: 0, values: new Map() }];
  // 0起 | 3: the last may be what was reached, or the points of a row that lacks it
  if (keys.includes("points") && values.length < keys.length) return null;
  if (values.every((text) => isName(text)) && values.length > 1) return null;
  const fitting = choices(values.length, keys.length).filter((places) =>
    places.every((at, index) => fits(values[index] ?? "", keys[at] ?? "other")),
  );
  const toRow = (places: number[]): RunRow => ({
    name: 0,
    values: new Map(places.map((at, index) => [at, index + 1])),
  });
  const whole = fitting.filter((places) => !isWanting(toRow(places), texts, keys));
  const sure = whole.filter((places) => isAlike(toRow(places), texts, keys));
  const [only, ...others] = sure.length > 0 ? sure : whole;
  return only && others.length === 0 ? [toRow(only)] : null;
}

// ≥ stands before a number
function isWanting(row: RunRow, texts: string[], keys: IndicatorKey[]): boolean {
  const text = (key: IndicatorKey) => texts[row.values.get(keys.indexOf(key)) ?? -1];
  const [sign, target] = [text("operator"), text("target")];
  if (sign === undefined || !isSign(sign)) return false;
  return target === undefined || parseIndicatorValue(target).value === null;
}

function isBorneOut(row: RunRow, texts: string[], keys: IndicatorKey[], { atomic }: RunMode): boolean {
  if (isWanting(row, texts, keys)) return false;
  const text = (key: IndicatorKey) => texts[row.values.get(keys.indexOf(key)) ?? -1];
  const [weight, score] = [text("weight"), text("score")];
  const isAbove = (points: string | undefined) =>
    weight !== undefined && points !== undefined && number(points) > number(weight);
  if (isAbove(score)) return false;
  // 1 and 0 may be 10 that a line break took apart; 100 of 10 points it cannot be
  if (text("reason") === "0" && !isAbove(`${score}0`)) return false;
  const isScored = keys.includes("score") && keys.includes("weight");
  // without points a row that lacks a cell is known only by a target and an actual of one kind
  if (atomic) return isScored || row.values.size === keys.length || isAlike(row, texts, keys);
  if ((texts[row.name] ?? "").length < FEWEST_CHARACTERS) return false;
  return isAlike(row, texts, keys) || (isScored && !mayBeName(text("target"), text("actual")));
}

// 材料晚到 | 回访农户 | ≥275公里: behind a row without a reason the first word may be its reason, and the target the name
function mayBeginAbove(
  row: RunRow,
  above: RunRow | undefined,
  texts: string[],
  keys: IndicatorKey[],
): boolean {
  const reasonAt = keys.indexOf("reason");
  if (!above || reasonAt === -1 || above.values.has(reasonAt)) return false;
  const text = (key: IndicatorKey) => texts[row.values.get(keys.indexOf(key)) ?? -1] ?? "";
  const isWords = parseIndicatorValue(text("target")).value === null && !QUALITIES.has(text("target"));
  return isWords && parseIndicatorValue(text("actual")).value !== null;
}

/** A shorter word may be the beginning of a name that a space parted. */
const FEWEST_CHARACTERS = 3;

// 河道 清淤 | 12: the second word of a name whose target is blank stands in the place of that target
function mayBeName(target = "", actual = ""): boolean {
  const isWords = parseIndicatorValue(target).value === null && !QUALITIES.has(target);
  return isWords && (target.length < FEWEST_CHARACTERS || parseIndicatorValue(actual).value !== null);
}

/** When something is to be done, or was. */
const MONTH = /^(?:20\d{2}年)?(?:1[0-2]|[1-9])月(?:\d{1,2}日|[上中下]旬|底)?(?:之?前|完成)?$/;

// bare numbers are alike by chance
function isAlike(row: RunRow, texts: string[], keys: IndicatorKey[]): boolean {
  const text = (key: IndicatorKey) => texts[row.values.get(keys.indexOf(key)) ?? -1] ?? "";
  // 400元/人、天 beside 180元/人、天, 2031年底 beside 2031年底
  const [first, second] = [text("target"), text("actual")].map((own) => own.replace(/[\d.,≥≤<>=]/g, ""));
  const hasNumbers = [text("target"), text("actual")].every((own) => /\d/.test(own));
  if (first !== "" && first === second && (hasNumbers || text("target") === text("actual"))) return true;
  // 12月底前 beside 11月
  if ([text("target"), text("actual")].every((own) => MONTH.test(own))) return true;
  const [wanted, reached] = [parseIndicatorValue(text("target")), parseIndicatorValue(text("actual"))];
  const isBare = wanted.unit === "" && wanted.operator === null;
  return !isBare && inOneUnit(wanted, reached) !== null;
}

const number = (text: string) => {
  const decimal = parseDecimal(text);
  return decimal ? toNumber(decimal) : 0;
};

const isName = (text: string) =>
  /\p{Script=Han}/u.test(text) && !isFigure(text) && parseIndicatorValue(text).value === null;

function fits(text: string, key: IndicatorKey): boolean {
  if (text === "") return false;
  if (key === "weight" || key === "score" || key === "folded" || key === "points") return isNumber(text);
  if (key === "operator") return isOperator(text);
  if (key === "unit") return isUnit(text);
  // a form that wants no cell blank has 0 where there is nothing to explain
  if (key === "reason" && text === "0") return true;
  if (key === "done" || key === "reason" || key === "content" || key === "standard" || key === "other")
    return parseIndicatorValue(text).value === null && !isFigure(text);
  return !isKnown(text) && !isSign(text);
}
