import { isOverCompleted } from "../../evidence/counts/over-completed.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { inOneUnit } from "../../values/indicator-value.ts";
import { printDecimal } from "../../values/print.ts";
import { sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

/** What its sentence tells. */
export interface OverCompletion {
  name: string;
  target: string;
  exact: boolean;
  actual: string;
  share: string;
}

export const overCompletion: Rule<"over-completion", OverCompletion> = {
  id: "over-completion",
  category: "plausibility",
  severity: "low",
  thresholds: ["overCompletion", "farOverCompletion"],
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, completion } = indicator;
      if (!isOverCompleted(indicator) || completion === null || !target?.value || !actual?.value) continue;
      const pair = inOneUnit(target.value, actual.value);
      if (!pair) continue;
      const [wanted, reached] = pair.map(printDecimal);
      const [aim, done, share] = [saidOf(target), saidOf(actual), sayRatio(completion)];
      const exact = target.value.operator === "=";
      yield {
        subject: id,
        evaluation,
        indicator,
        severity: completion >= THRESHOLDS.farOverCompletion ? "medium" : "low",
        data: { name: name.text, target: aim, exact, actual: done, share },
        printed: done,
        expected: null,
        arithmetic: `${reached} ÷ ${wanted} = ${share}`,
        at: placesOf(actual, target),
      };
    }
  },
};
