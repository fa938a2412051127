import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { saidOf } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import { findQuantities } from "../../values/quantity.ts";
import { lettersOf } from "../../values/text.ts";
import { hasWordsForTarget } from "../texts/targets-in-words.ts";
import { isHundredPercent, isRatio } from "./ratio-names.ts";

/** Measure words of things that are done or served; time, money, shares, floors and phases are no such things. */
const COUNTED = new Set(
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
    .filter(({ unit }) => COUNTED.has(countedIn(unit)))
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

/** Whether the result of the year's goals counts, in a clause that shares words with the name, what the name counts. */
function isCountedInResult(quantity: string, { name }: Indicator, { goalResult }: Evaluation): boolean {
  const [wanted] = findQuantities(fold(quantity));
  if (!goalResult?.value || !wanted) return false;
  const named = lettersOf(fold(name.text)).replace(/[\d.]+/g, "");
  const pieces = Array.from({ length: named.length - SHARED + 1 }, (_, at) => named.slice(at, at + SHARED));
  return fold(saidOf(goalResult))
    .split(/[;。]/)
    .some(
      (clause) =>
        findQuantities(clause).some(({ unit }) => countedIn(unit) === countedIn(wanted.unit)) &&
        pieces.some((piece) => clause.includes(piece)),
    );
}

const countedIn = (unit: string) => unit.replace(/^[万亿]|\/.*$/g, "");

/** The quantities in the name that belong into the target; a ratio (216家机构检查覆盖率) has its target in 100%. */
export function quantitiesMissed(indicator: Indicator): string[] {
  return isRatio(indicator) || !onlySaysDone(indicator) ? [] : quantitiesIn(indicator.name.text);
}

/** Those of them that the result of the year's goals does not answer either. */
export function quantitiesUnanswered(indicator: Indicator, evaluation: Evaluation): string[] {
  return quantitiesMissed(indicator).filter(
    (quantity) => !isCountedInResult(quantity, indicator, evaluation),
  );
}
