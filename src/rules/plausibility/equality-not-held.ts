import { say } from "../../evidence/counts/gap.ts";
import { isOverCompleted } from "../../evidence/counts/over-completed.ts";
import { saysNothing } from "../../evidence/texts/blank.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { type IndicatorValue, inOneUnit } from "../../values/indicator-value.ts";
import { restates } from "../../values/quantity.ts";
import type { Rule } from "../rule.ts";

/** Whether both print one number, the one with fewer digits than the other: =33% and 33.3%. */
function mayBeRounding(target: IndicatorValue, actual: IndicatorValue): boolean {
  if (!target.value || !actual.value) return false;
  return restates({ value: target.value, unit: target.unit }, { value: actual.value, unit: actual.unit });
}

export const equalityNotHeld: Rule = {
  id: "equality-not-held",
  category: "plausibility",
  severity: "low",
  zh: {
    title: "等号目标与实际不等",
    why: "指标值印的是“=”，实际却是另一个数，仍算完成；是目标符号用错，还是没有按目标做，看不出来。",
    formula:
      "指标值为“=x”，实际完成值 ≠ x（已判为超额；不足的由“指标未完成”提出，达到 130% 的由“实际远超目标”提出）",
    example: "目标 =10 次，实际 12 次：12 ≠ 10",
    wrong: "该地表式默认印“=”，本意是“不少于”时。",
  },
  en: {
    title: "Equality not held",
    why: "The target prints an equals sign and the actual is another number, yet it counts as reached: wrong sign, or another aim?",
    formula:
      "target “= x”, actual not x (beyond the target; short of it is “target not met”, from 130% on it is “far above the target”)",
    example: "Target = 10 times, actual 12: 12 is not 10",
    wrong: "Where the local form prints an equals sign by default and means “at least”.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, status, basis, reason } = indicator;
      if (!target?.value || !actual?.value || target.value.operator !== "=") continue;
      if (status !== "exceeded" || basis !== "numeric") continue; // a miss is carried by target-not-met
      if (isOverCompleted(indicator) || !saysNothing(reason)) continue;
      const pair = inOneUnit(target.value, actual.value);
      if (!pair || mayBeRounding(target.value, actual.value)) continue;
      const [wanted, reached] = pair;
      const bound = compareDecimals(reached, wanted) > 0 ? ["不少于", "at least"] : ["不超过", "at most"];
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」目标 ${saidOf(target)}，实际 ${saidOf(actual)}，目标是否本为“${bound[0]}”？`,
        en: `“${name.text}” aimed at ${saidOf(target)} and printed ${saidOf(actual)}: was “${bound[1]}” meant?`,
        printed: saidOf(actual),
        expected: saidOf(target),
        arithmetic: `${say(reached)} ≠ ${say(wanted)}`,
        at: placesOf(actual, target),
        clears: {
          zh: "更正目标的符号，或说明与目标不等的原因",
          en: "correct the sign of the target, or say why the figures differ",
        },
      };
    }
  },
};
