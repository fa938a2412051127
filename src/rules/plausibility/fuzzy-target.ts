import { placesOf, type Reading, saidOf } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import type { IndicatorValue } from "../../values/indicator-value.ts";
import type { Rule } from "../rule.ts";

/** Words that blur a number; 约 and 基本 only where they stand for it: not 节约10%, not 基本养老金2000元. */
const BLURRED = [
  /大约\D{0,4}\d/,
  /(?:^|[为达到至近计有于,;、=≥≤<>])约\d/,
  /\d[\d,.]*[^\d,.;、]{0,6}左右/,
  /基本(?:达到|完成|实现|覆盖|控制在|保持在|稳定在|不低于|在|为|达)?[=≥≤<>]{0,2}\d/,
];

function isFuzzy(target: Reading<IndicatorValue>): boolean {
  if (!target.value) return false;
  if (target.value.operator === "about" && target.value.value) return true;
  const said = fold(saidOf(target));
  return BLURRED.some((pattern) => pattern.test(said));
}

export const fuzzyTarget: Rule = {
  id: "fuzzy-target",
  category: "plausibility",
  severity: "low",
  zh: {
    title: "目标带“左右”“大约”",
    why: "“左右”“大约”没有边界，差多少算没完成说不清，完成与否就无从判定。",
    formula: "指标值中有 左右、大约、约、基本 与数字连用",
    example: "目标“60%左右”，实际 57%：算完成还是没完成，表上看不出",
    wrong: "上级文件原文如此，下级照抄时。",
  },
  en: {
    title: "A target with “about”",
    why: "“About” has no edge: nobody can tell by how much the target may be missed and still be reached.",
    formula: "the target puts words for “about”, “roughly” or “basically” to a number",
    example: "Target “about 60%”, actual 57%: the form does not say whether it is reached",
    wrong: "Where the higher level worded it so and the unit only copied it.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual } = indicator;
      if (!target || !isFuzzy(target)) continue;
      const said = saidOf(target);
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」的目标“${said}”没有界限，低到多少算未完成？`,
        en: `The target “${said}” of “${name.text}” has no edge: below what is it missed?`,
        printed: said,
        expected: null,
        arithmetic: null,
        at: placesOf(target, actual),
        clears: { zh: "把目标改为明确的数值或区间", en: "set a definite number or range" },
      };
    }
  },
};
