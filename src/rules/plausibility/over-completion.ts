import { say } from "../../evidence/counts/gap.ts";
import { isOverCompleted } from "../../evidence/counts/over-completed.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { inOneUnit } from "../../values/indicator-value.ts";
import { sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

export const overCompletion: Rule = {
  id: "over-completion",
  category: "plausibility",
  severity: "low",
  thresholds: ["overCompletion", "farOverCompletion"],
  zh: {
    title: "实际远超目标",
    why: "实际完成值远高于指标值，往往是目标定低了；目标低，完成它说明不了多少。",
    formula: "实际完成值 ÷ 指标值 ≥ 130%，达到 200% 记为中等；只看越大越好的数值目标，已写偏差原因的不提",
    example: "目标 ≥20 次，实际 45 次：45 ÷ 20 = 225%，达到 200%",
    wrong: "年中任务增加，或数量由政策、灾情等外部情形决定，事前无法预计时。",
  },
  en: {
    title: "Far above the target",
    why: "An actual far above its target mostly means a low target, and reaching a low target says little.",
    formula:
      "actual ÷ target ≥ 130%, medium from 200%; numeric bigger-is-better targets only, where no reason is given",
    example: "Target at least 20 times, actual 45: 45 ÷ 20 = 225%, at least 200%",
    wrong: "Where tasks were added during the year, or the number depends on events nobody could foresee.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, completion } = indicator;
      if (!isOverCompleted(indicator) || completion === null || !target?.value || !actual?.value) continue;
      const pair = inOneUnit(target.value, actual.value);
      if (!pair) continue;
      const [wanted, reached] = pair.map(say);
      const [aim, done, share] = [saidOf(target), saidOf(actual), sayRatio(completion)];
      const exact = target.value.operator === "=";
      yield {
        subject: id,
        evaluation,
        indicator,
        severity: completion >= THRESHOLDS.farOverCompletion.value ? "medium" : "low",
        zh: `「${name.text}」目标 ${aim}${exact ? "（印的是等号）" : ""}，实际 ${done}，为目标的 ${share}，当初的目标是否定低了？`,
        en: `“${name.text}” aimed at ${aim}${exact ? " (an equals sign)" : ""} and reached ${done}, ${share} of the target: was the target set too low?`,
        printed: done,
        expected: null,
        arithmetic: `${reached} ÷ ${wanted} = ${share}`,
        at: placesOf(actual, target),
        clears: {
          zh: "说明超出目标的原因，下年按实际水平定目标",
          en: "say why the target was exceeded, and set next year's by what is usual",
        },
      };
    }
  },
};
