import type { Indicator } from "../model/evaluation.ts";
import { fold } from "../values/fold.ts";
import { findQuantities } from "../values/quantity.ts";
import { isHundredPercent } from "./absolute-target.ts";
import { hasWordsForTarget, isRatio } from "./ratio-without-number.ts";
import { placesOf, type Rule, saidOf } from "./rule.ts";

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
    .filter(({ unit }) => COUNTED.has(unit.replace(/^[万亿]|\/.*$/g, "")))
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

/** The quantities in the name that belong into the target; a ratio (216家机构检查覆盖率) has its target in 100%. */
export function quantitiesMissed(indicator: Indicator): string[] {
  return isRatio(indicator) || !onlySaysDone(indicator) ? [] : quantitiesIn(indicator.name.text);
}

export const targetInName: Rule = {
  id: "target-in-name",
  category: "plausibility",
  severity: "low",
  zh: {
    title: "数量写在指标名里",
    why: "要做多少写在指标名里，指标值只写 100% 或“按时完成”，实际做了多少就不必填了，无从核对。",
    formula: "指标名含“数字 + 量词”，而指标值为 100% 或只说完成、及时等",
    example: "指标名“举办培训 12 场”，指标值 =100%，实际 100%：办了几场没有数字",
    wrong: "名称中的数字只是说明范围（如机构总数），而要考核的确是完成比例时。",
  },
  en: {
    title: "The target stands in the name",
    why: "Where the name says how many and the target only 100% or “on time”, nobody has to print how many were done.",
    formula: "the name holds a number with a measure word, and the target is 100% or words for “done”",
    example: "Named “hold 12 trainings”, target 100%, actual 100%: how many were held is not printed",
    wrong: "Where the number in the name only tells the scope and the share done is really what is judged.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target } = indicator;
      const quantities = quantitiesMissed(indicator);
      if (!target || quantities.length === 0) continue;
      const [said, found] = [saidOf(target), quantities.join("、")];
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」的数量（${found}）写在名称里，指标值只是 ${said}，实际做到多少？`,
        en: `“${name.text}” carries its quantity (${quantities.join(", ")}) in the name while the target is ${said}: how much was really done?`,
        printed: said,
        expected: found,
        arithmetic: null,
        at: placesOf(target, name),
        clears: {
          zh: "把数量写入指标值，并填实际完成的数量",
          en: "print the quantity as the target, and the quantity reached beside it",
        },
      };
    }
  },
};
