import { anyOf } from "./any-of.ts";
import { type Decimal, parseDecimal, unitsAt } from "./decimal.ts";
import { foldWidth } from "./fold.ts";
import { matchesOf } from "./matches.ts";
import { TO } from "./span.ts";
import { magnitudeOf, splitUnit, UNIT_WORDS } from "./units.ts";

/** Something counted or measured: 7.20 of 万人次. */
export interface Counted {
  value: Decimal;
  unit: string;
}

/** A number with its unit as it stands in a sentence. */
export interface Quantity extends Counted {
  /** Where the number begins in the text. */
  index: number;
  /** Number and unit as printed: `7.20万人次`, `3万左右人次`. */
  text: string;
  /** 约, 近, 左右, 余: not meant exactly. */
  about: boolean;
  /** The Han words directly before and behind it, brackets left out: 指导辖区内 … 定点医药机构. */
  before: string;
  after: string;
}

/** Units that count the same thing, by the one they are told in. */
const SAME_KIND: Record<string, string> = { 人次: "人", 个百分点: "%" };

const ONE = anyOf(UNIT_WORDS);
const NUMBER = /(?<![A-Za-z]|\d[.,]?)(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const UNIT = new RegExp(`^\\s*(万|亿)?(左右|余|多)?(${ONE}(?:/${ONE})?)?(左右)?`);
const ABOUT_BEFORE = /(?:约|近|超|超过|逾|上下)$/;
/** As long as the longest of these words. */
const LONGEST_ABOUT = 2;
const BETWEEN = /[\s≥≤<>=:“”"]/;
const HAN_AFTER = /^(?:\([^()]*\))?[“"]?([\p{Script=Han}]*)/u;

/** What stands before or behind a number that counts nothing: years, dates, ordinals, file numbers, list numbers, ratios, lines to call. */
const NO_FIGURE_BEFORE = [
  /第[\d\s、,和及至到~-]*$/,
  /[〔[№#]$/,
  /\d\s*[:∶]$/,
  new RegExp(String.raw`\d(?:%|\p{Script=Han}{0,2})${TO}+\s*$`, "u"),
  /(?:电话|热线|传真|手机|拨打|账号|号码|编号|邮编|文号)[:\s]*$/,
  /\d月$/,
];
/** The last character of what one of these matches. */
const ENDS_NO_FIGURE = /[第\d\s、,和及至到~〔[№#:∶—–话线真机打号码编文月-]/;
const NO_FIGURE_BEHIND = [
  /^\s*(?:年|月|号|季度|级|热线|专线|平台)/,
  /^\s*[:∶]\s*\d/,
  /^[〕\]A-Za-z]/,
  new RegExp(String.raw`^(?:%|\p{Script=Han}{0,2})?\s*${TO}+\s*\d`, "u"),
];
/** A small number that only counts through a list: `1. `, `（2）`, 目标1：, 项目2. */
const LIST_NUMBERS: [before: RegExp, behind: RegExp][] = [
  [/(?:^|[。;:\s(])$/, /^(?:[、)]|[.:](?!\d))/],
  [/(?:目标|项目|指标|附件|任务|[图表注])\s?$/, /^(?:[、)]|[.:](?!\d)|\s*$)/],
];
const MOBILE = /^1[3-9]\d{9}$/;

const HAS_DIGIT = /\d/;
/** How far from a number its words are looked for, in characters; longer than any clause of prose. */
const NEARBY = 200;

/**
 * Every number of a sentence that counts or measures something, in its order.
 * @param text as printed; the indices of what is found are indices into it
 */
export function findQuantities(text: string): Quantity[] {
  const folded = foldWidth(text);
  if (!HAS_DIGIT.test(folded)) return [];
  return matchesOf(folded, NUMBER).flatMap((match): Quantity[] => {
    const { index } = match;
    const start = index + match[0].length;
    const [before, behind] = [
      folded.slice(Math.max(0, index - NEARBY), index),
      folded.slice(start, start + NEARBY),
    ];
    const value = parseDecimal(match[0]);
    const [said = "", magnitude = "", about, unit = "", aboutBehind] = UNIT.exec(behind) ?? [];
    if (!value || !isFigure(match[0], before, behind, `${magnitude}${unit}`)) return [];
    const end = index + match[0].length + (magnitude || unit ? said.trimEnd().length : 0);
    return [
      {
        index,
        text: text.slice(index, end),
        value,
        unit: `${magnitude}${unit}`,
        about: about !== undefined || aboutBehind !== undefined || isAbout(before),
        before: hanBefore(before),
        after: HAN_AFTER.exec(folded.slice(end, end + NEARBY))?.[1] ?? "",
      },
    ];
  });
}

// an end is looked for from every character on, so only the last ones are looked at
const isAbout = (before: string) => ABOUT_BEFORE.test(before.trimEnd().slice(-LONGEST_ABOUT));

/** What a unit counts, whatever its magnitude: 万人次 and 人 count 人. */
export function kindOf(unit: string): string {
  const { base } = splitUnit(unit);
  const kind = magnitudeOf(base) > 1 ? "" : base;
  return SAME_KIND[kind] ?? kind;
}

/** Whether the two may count the same thing; a missing unit says nothing against it. */
export function isComparable(a: Counted, b: Counted): boolean {
  const [kindA, kindB] = [kindOf(a.unit), kindOf(b.unit)];
  return kindA === kindB || kindA === "" || kindB === "";
}

/** Numbers with 万 and 亿 multiplied out, as whole units of one scale, each with the worth of its last printed digit. */
export function inWholeUnits(counted: Counted[]): { units: bigint; step: bigint }[] {
  const scale = Math.max(0, ...counted.map(({ value }) => value.scale));
  return counted.map(({ value, unit }) => {
    const factor = BigInt(magnitudeOf(unit));
    return { units: unitsAt(value, scale) * factor, step: 10n ** BigInt(scale - value.scale) * factor };
  });
}

/** Whether two prints may be of one number: equal, or one rounded or cut to its digits (623万 for 6,230,000). */
export function restates(a: Counted, b: Counted): boolean {
  const [first, second] = inWholeUnits([a, b]);
  if (!first || !second) return false;
  const gap = first.units > second.units ? first.units - second.units : second.units - first.units;
  return gap === 0n || (first.step !== second.step && (gap < first.step || gap < second.step));
}

/** Whether the two differ by no more than this share of the second. */
export function isNear(a: Counted, b: Counted, share: number): boolean {
  const [first, second] = inWholeUnits([a, b]);
  if (!first || !second) return false;
  return Math.abs(Number(first.units - second.units)) <= share * Math.abs(Number(second.units));
}

/** `Σ plus − Σ minus`, exact, told in the unit of `like`: 0.69万人 + 5.43万人次 in 万人次. */
export function addIn(like: Counted, plus: Counted[], minus: Counted[] = []): Counted {
  const counted = [...plus, ...minus];
  const units = inWholeUnits(counted).reduce(
    (sum, each, index) => (index < plus.length ? sum + each.units : sum - each.units),
    0n,
  );
  const scale = Math.max(0, ...counted.map(({ value }) => value.scale));
  const zeros = String(magnitudeOf(like.unit)).length - 1;
  return { value: { units: Number(units), scale: scale + zeros }, unit: like.unit };
}

// the Han characters right before the end, and before signs and blanks there
function hanBefore(text: string): string {
  let end = text.length;
  while (end > 0 && BETWEEN.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isHanBefore(text, start)) start -= isTwoUnits(text, start) ? 2 : 1;
  return text.slice(start, end);
}

const HAN = /\p{Script=Han}/u;
const isTwoUnits = (text: string, end: number) => (text.codePointAt(end - 2) ?? 0) > 0xffff;
function isHanBefore(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  // the common ones, without looking them up
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return HAN.test(isTwoUnits(text, end) ? text.slice(end - 2, end) : text.charAt(end - 1));
}

function isFigure(number: string, before: string, behind: string, unit: string): boolean {
  if (
    ENDS_NO_FIGURE.test(before.charAt(before.length - 1)) &&
    NO_FIGURE_BEFORE.some((pattern) => pattern.test(before))
  )
    return false;
  if (NO_FIGURE_BEHIND.some((pattern) => pattern.test(behind)) && !/^[a-z]/.test(unit)) return false;
  if (unit === "" && MOBILE.test(number)) return false;
  return !(
    number.length <= 2 && LIST_NUMBERS.some(([left, right]) => right.test(behind) && left.test(before))
  );
}
