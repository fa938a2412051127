import { compareDecimals, type Decimal, toNumber, unitsAt } from "../values/decimal.ts";
import { parseDays, parseDueDate } from "../values/due-date.ts";
import { type IndicatorValue, inOneUnit, isBound, isHundredPercent } from "../values/indicator-value.ts";
import { roundTo } from "../values/print.ts";
import { saysFewer, saysLess } from "./fewer-is-better.ts";
import type { Basis, Status } from "./words.ts";

/** What one indicator row prints; each null where it prints nothing that could be read. */
export interface PrintedIndicator {
  name: string;
  /** The group it stands in; it tells a cost and a time from a count. */
  level2?: string | null;
  target: IndicatorValue | null;
  actual: IndicatorValue | null;
  weight: Decimal | null;
  score: Decimal | null;
}

/** Status, what it rests on, and actual ÷ target (bigger-is-better targets only, six places). */
export interface Judgement {
  status: Status;
  basis: Basis;
  completion: number | null;
}

/** An about-target is reached within 5% of it either way, or above it (data contract). */
export const ABOUT_PERCENT = 5n;

/** How strong a word of degree is; the same stem with an equal or stronger degree answers the target. */
const DEGREES: Record<string, number> = {
  有所: 1,
  基本: 1,
  逐步: 1,
  进一步: 1,
  不断: 1,
  明显: 3,
  显著: 3,
  有效: 3,
  大幅: 4,
  全面: 4,
  完全: 4,
};
const NO_DEGREE = 2;

/**
 * Judges one indicator by what its row prints: the printed value decides, the score only where no value is printed.
 * The cases are the table of the data contract.
 */
export function judge({ name, level2 = null, target, actual, weight, score }: PrintedIndicator): Judgement {
  if (target?.value && actual?.value) {
    if (isRestated(target, actual))
      return liesBeyond({ name, level2, target, actual })
        ? verdict("exceeded", "numeric")
        : verdict("unverifiable", "restated");
    const pair = inOneUnit(target, actual);
    if (pair) {
      const [wanted, reached] = pair;
      const isLess = !isHundredPercent(target) && saysLess(name, target.unit || actual.unit, level2);
      return judgeNumbers({ name, target, wanted, reached, upper: upperInUnit(target, actual), isLess });
    }
  } else if (target && actual && !target.value && !actual.value) {
    const onTime = isOnTime(name, target, actual);
    if (onTime !== null) return verdict(onTime ? "met" : "not_met", "date");
    if (comparesWithoutNumber(target)) {
      if (target.words === actual.words) return verdict("unverifiable", "restated");
    } else if (answersInWords(target.words, actual.words)) return verdict("met", "self_declared");
  }
  if (target && hasUnreadNumber(target)) return verdict("unverifiable", "missing");
  if (weight && score && compareDecimals(score, weight) < 0) return verdict("not_met", "score");
  return verdict("unverifiable", "missing");
}

/** What is done by a day; what lasts until one (质保期, 服务期) is not better for ending sooner. */
const DONE_BY = /完成|完工|竣工|开工|交付|验收|拨付|发放|支付|下达|上报|投用|投入使用|及时|时限|进度/;
const LASTS = /期限|有效|质保|保修|保险|服务期|任期|持续|维持|截止|到期|终止/;

/**
 * Whether what was due by a day was done on or before it; null where one of the two is no plain date with its year, where
 * nothing says that it is due by then, or where the day may as well have been missed.
 */
function isOnTime(name: string, target: IndicatorValue, actual: IndicatorValue): boolean | null {
  const isBound = target.operator === null || target.operator === "=" || target.operator === "<=";
  if (!isBound || actual.operator !== null || LASTS.test(name)) return null;
  // 2023年12月 answered by 2023年12月 repeats words
  if (target.words === actual.words) return null;
  const [due, done] = [parseDueDate(target.words), parseDays(actual.words)];
  if (!due || !done) return null;
  // 供暖时间 4月15日: what ends on a day is not done by it
  if (!/[前内]/.test(target.words) && !DONE_BY.test(`${name}${target.words}${actual.words}`)) return null;
  if (done.last <= due.first) return true;
  return done.first > due.last ? false : null;
}

/** Whether a target holds a number that was not understood (`100%[1]`); dates and ordinals of a list are words. */
export function hasUnreadNumber({ value, words }: IndicatorValue): boolean {
  return value === null && /\d/.test(words.replace(DATES, "").replace(LIST_NUMBERS, ""));
}

/** 2023年12月底前, 2022/12/31, 9月, 20日, 第3季度: they say when; 1. and （2） only count through a list. */
const DATES =
  /20\d{2}(?:年度?|[-/.]\d{1,2}(?:[-/.](?:\d{1,2}(?!\d))?)?)|\d{1,2}(?:月份?|日|号|季度)|第\d{1,2}/g;
const LIST_NUMBERS = /(?:^|[。；;，,\s])[(（]?\d{1,2}[)）、.](?!\d)/g;

/** Whether fewer is better for this target: ≤ and <, a target of zero, or a name that says so. */
export function isCeiling(name: string, target: IndicatorValue): boolean {
  if (target.operator === "<=" || target.operator === "<") return true;
  if (target.operator !== null && target.operator !== "=") return false;
  if (target.value?.units === 0) return true;
  // everything is never a ceiling: 处理投诉 100%
  return !isHundredPercent(target) && saysFewer(name);
}

const verdict = (status: Status, basis: Basis, completion: number | null = null) => ({
  status,
  basis,
  completion,
});

/** An actual that is itself a bound or a range is no measurement; 约95% beside a firm target is one. */
function isRestated(target: IndicatorValue, actual: IndicatorValue): boolean {
  if (!isBound(actual)) return false;
  return actual.operator !== "about" || target.operator === "about";
}

/**
 * Whether a bound alone proves that the target was passed: ≥631 against ≥630. Whatever the figure is, it is 631 at the least,
 * and every number from 631 on is above 630; how far above is not known, so there is no completion. The same number on both
 * sides proves nothing, whatever the signs: ≥90% against ≥90% is the target copied, and >90% may be its sign miswritten.
 * A bound on the other side (≤95% against ≥90%) leaves room for a miss, and one that would prove a miss (≤85%) is as likely
 * the wrong sign: neither is a measurement. Targets that want one number, a range or about a number are left alone.
 */
function liesBeyond({
  name,
  level2,
  target,
  actual,
}: {
  name: string;
  level2: string | null;
  target: IndicatorValue;
  actual: IndicatorValue;
}): boolean {
  if (["=", "range", "about"].includes(target.operator ?? "") || actual.operator === "about") return false;
  const isLess =
    isCeiling(name, target) ||
    (target.operator === null &&
      !isHundredPercent(target) &&
      saysLess(name, target.unit || actual.unit, level2));
  const isUpper = actual.operator === "<=" || actual.operator === "<";
  const end = actual.operator === "range" ? (isLess ? actual.upper : actual.value) : actual.value;
  if (actual.operator !== "range" && isUpper !== isLess) return false;
  const [wanted, reached] = inOneUnit(target, { ...actual, value: end }) ?? [];
  if (!wanted || !reached) return false;
  const order = compareDecimals(reached, wanted);
  return isLess ? order < 0 : order > 0;
}

/** The two numbers of a row in one unit, with what decides which of them is better. */
interface Compared {
  name: string;
  target: IndicatorValue;
  wanted: Decimal;
  reached: Decimal;
  upper: Decimal | null;
  /** Whether less is better by a listed word. */
  isLess: boolean;
}

function judgeNumbers({ name, target, wanted, reached, upper, isLess }: Compared): Judgement {
  const order = compareDecimals(reached, wanted);
  if (target.operator === "range" && upper) {
    // beyond the end that is the better one nothing is missed
    const isMet = isLess ? compareDecimals(reached, upper) <= 0 : order >= 0;
    return verdict(isMet ? "met" : "not_met", "numeric");
  }
  if (target.operator === "about") {
    return verdict(
      order >= 0 || isAbout(wanted, reached) ? "met" : "not_met",
      "numeric",
      ratio(reached, wanted),
    );
  }
  if (target.operator === null && isLess) return verdict(order <= 0 ? "met" : "not_met", "numeric");
  const ceiling = isCeiling(name, target);
  const strict = target.operator === ">" || target.operator === "<";
  const better = ceiling ? -order : order;
  const status = better > 0 ? "exceeded" : better === 0 && !strict ? "met" : "not_met";
  return verdict(status, "numeric", ceiling ? null : ratio(reached, wanted));
}

function isAbout(wanted: Decimal, reached: Decimal): boolean {
  const scale = Math.max(wanted.scale, reached.scale);
  return unitsAt(reached, scale) * 100n >= unitsAt(wanted, scale) * (100n - ABOUT_PERCENT);
}

function ratio(reached: Decimal, wanted: Decimal): number | null {
  if (wanted.units <= 0) return null;
  return roundTo(toNumber(reached) / toNumber(wanted), 6);
}

function upperInUnit(target: IndicatorValue, actual: IndicatorValue): Decimal | null {
  if (!target.upper) return null;
  return inOneUnit({ ...target, value: target.upper }, actual)?.[0] ?? null;
}

const comparesWithoutNumber = ({ operator, words }: IndicatorValue) =>
  (operator !== null && operator !== "=") ||
  /^(?:不得?(?:低于|少于|小于|高于|超过|大于|多于)|高于|低于|大于|小于|超过|多于|少于)/.test(words);

function answersInWords(target: string, actual: string): boolean {
  // a dash states nothing that could be answered
  if (!/[\p{L}\p{N}]/u.test(target)) return false;
  if (actual === target) return true;
  const answer = actual.replace(/^(?:均已|都已|已经|已)/, "");
  const first = answer.split(/[。;,.!；，]/)[0] ?? "";
  if (answer === target || first === target) return true;
  const [wantedDegree, wantedStem] = splitDegree(target);
  const [reachedDegree, reachedStem] = splitDegree(first);
  return wantedStem.length > 1 && wantedStem === reachedStem && reachedDegree >= wantedDegree;
}

function splitDegree(words: string): [number, string] {
  const degree = Object.keys(DEGREES).find((word) => words.startsWith(word));
  return degree ? [DEGREES[degree] ?? NO_DEGREE, words.slice(degree.length)] : [NO_DEGREE, words];
}
