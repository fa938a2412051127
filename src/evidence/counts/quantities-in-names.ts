import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { type Reading, saidOf } from "../../model/reading.ts";
import { fold, foldWidth } from "../../values/fold.ts";
import { isHundredPercent } from "../../values/indicator-value.ts";
import { once } from "../../values/once.ts";
import { findQuantities, type Quantity } from "../../values/quantity.ts";
import { lettersOf } from "../../values/text.ts";
import { hasWordsForTarget } from "../texts/targets-in-words.ts";
import { isRatio } from "./ratio-names.ts";

/** Measure words of things that are done or served; time, money, shares, floors and phases are no such things. */
const MEASURE_WORDS = new Set(
  (
    "人次 户次 家次 件次 批次 场次 班次 车次 人 名 位 户 家 个 所 次 件 份 张 本 册 场 批 项 处 座 条 " +
    "台 辆 套 间 栋 床 篇 部 头 只 株 棵 亩 公顷 平方米 公里 吨"
  ).split(" "),
);
/** What makes a count a rank, a slogan or a condition: 前3名, 3个一批, 5人以上企业, 1人1档. */
const RANKED = /前$/;
const NO_TASK = /^(?:一|统一|以[上下内]\p{Script=Han}|\d)/u;

/** Targets in words that say no more than "it was done". */
const DONE = /完成|按时|及时|按期|如期|准时|全部|全覆盖|落实|到位|开展|相符|符合|达标|确保/;

/** The quantities that the name itself carries: 48次/个, 216家. */
function quantitiesIn(name: string): string[] {
  const text = fold(name);
  return findQuantities(text)
    .filter(({ unit }) => MEASURE_WORDS.has(countedIn(unit)))
    .filter(({ before }) => !RANKED.test(before))
    .filter(({ index, text: found }) => !NO_TASK.test(text.slice(index + found.length)))
    .map(({ text: found }) => found);
}

/** Whether the target only says that it was done: 100%, or words such as 按时完成. */
function onlySaysDone(indicator: Indicator): boolean {
  const target = indicator.target?.value;
  if (!target) return false;
  if (!target.value) return hasWordsForTarget(indicator) && DONE.test(target.words);
  return isHundredPercent(target) && target.operator !== "<=" && target.operator !== "<";
}

/** In characters: words that a name and a clause of the result must share to speak of one thing. */
const SHARED = 2;

/** Words that any name and any result share. */
const COMMON = /完成|开展|实施|进行|组织|做好|全年|年度|每年|工作|服务|相关|各类/g;

/** What the result of the year's goals counts, in clauses that share words with a name, in the unit that the name counts in. */
function countsInResult(
  wanted: Quantity,
  { name }: Indicator,
  { goalResult }: Evaluation,
  drop?: RegExp,
): Quantity[] {
  if (!goalResult?.value) return [];
  // without the count itself: 人次 stands in any clause that counts people
  const words = fold(name.text)
    .split(wanted.text)
    .flatMap((part) => part.split(drop ?? /\d/));
  const own = words.map(lettersOf).flatMap(pairsOf);
  return clausesOf(goalResult)
    .filter(({ text }) => own.some((piece) => text.includes(piece)))
    .flatMap((clause) => countedBy(clause).filter(({ unit }) => countedIn(unit) === countedIn(wanted.unit)));
}

interface Clause {
  text: string;
}

// every name that counts is held to every clause
const clausesOf = once((result: Reading<string>): Clause[] =>
  fold(saidOf(result))
    .split(/[;。]/)
    .map((text) => ({ text })),
);
const countedBy = once(({ text }: Clause) => findQuantities(text));

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - SHARED + 1) }, (_, at) => text.slice(at, at + SHARED));

/** A count in a name, and how many of it the result counts. */
export interface CountedAgain {
  planned: Quantity;
  reached: Quantity;
}

/** A quantity of the name that the target leaves out, and the only count of such things in the result; null where several may be meant. */
export function countedAgain(indicator: Indicator, evaluation: Evaluation): CountedAgain | null {
  const missed = quantitiesMissed(indicator);
  if (missed.length === 0) return null;
  const [planned, ...others] = missed.flatMap((text) => findQuantities(fold(text)));
  if (!planned || others.length > 0) return null;
  const [reached, ...more] = countsInResult(planned, indicator, evaluation, COMMON);
  return reached && more.length === 0 ? { planned, reached } : null;
}

const countedIn = (unit: string) => unit.replace(/^[万亿]|\/.*$/g, "");

/** The quantities in the name that belong into the target; a ratio (216家机构检查覆盖率) has its target in 100%. */
export function quantitiesMissed(indicator: Indicator): string[] {
  return /\d/.test(foldWidth(indicator.name.text)) ? missedOf(indicator) : [];
}

// hardly any name has a number: the others are not remembered
const missedOf = once((indicator: Indicator): string[] =>
  !isRatio(indicator) && onlySaysDone(indicator) ? quantitiesIn(indicator.name.text) : [],
);

/** Those of them that the result of the year's goals does not answer either. */
export function quantitiesUnanswered(indicator: Indicator, evaluation: Evaluation): string[] {
  return quantitiesMissed(indicator).filter((text) => {
    const [wanted] = findQuantities(fold(text));
    return !wanted || countsInResult(wanted, indicator, evaluation).length === 0;
  });
}
