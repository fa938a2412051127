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

/** What its sentence tells. */
export interface FuzzyTarget {
  name: string;
  target: string;
}

export const fuzzyTarget: Rule<"fuzzy-target", FuzzyTarget> = {
  id: "fuzzy-target",
  category: "plausibility",
  severity: "low",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual } = indicator;
      if (!target || !isFuzzy(target)) continue;
      const said = saidOf(target);
      yield {
        subject: id,
        evaluation,
        indicator,
        data: { name: name.text, target: said },
        printed: said,
        at: placesOf(target, actual),
      };
    }
  },
};
