import { isOverCompleted } from "../../evidence/counts/over-completed.ts";
import { saysNothing } from "../../model/blank.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { type IndicatorValue, inOneUnit } from "../../values/indicator-value.ts";
import { printDecimal } from "../../values/print.ts";
import { restates } from "../../values/quantity.ts";
import type { Rule } from "../rule.ts";

/** Whether both print one number, the one with fewer digits than the other: =33% and 33.3%. */
function mayBeRounding(target: IndicatorValue, actual: IndicatorValue): boolean {
  if (!target.value || !actual.value) return false;
  return restates({ value: target.value, unit: target.unit }, { value: actual.value, unit: actual.unit });
}

/** What its sentence tells. */
export interface EqualityNotHeld {
  name: string;
  target: string;
  actual: string;
  meant: "at_least" | "at_most";
}

export const equalityNotHeld: Rule<"equality-not-held", EqualityNotHeld> = {
  id: "equality-not-held",
  category: "plausibility",
  severity: "low",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, status, basis, reason } = indicator;
      if (!target?.value || !actual?.value || target.value.operator !== "=") continue;
      if (status !== "exceeded" || basis !== "numeric") continue; // a miss is carried by target-not-met
      if (isOverCompleted(indicator) || !saysNothing(reason)) continue;
      const pair = inOneUnit(target.value, actual.value);
      if (!pair || mayBeRounding(target.value, actual.value)) continue;
      const [wanted, reached] = pair;
      yield {
        subject: id,
        evaluation,
        indicator,
        data: {
          name: name.text,
          target: saidOf(target),
          actual: saidOf(actual),
          meant: compareDecimals(reached, wanted) > 0 ? "at_least" : "at_most",
        },
        printed: saidOf(actual),
        expected: saidOf(target),
        arithmetic: `${printDecimal(reached)} ≠ ${printDecimal(wanted)}`,
        at: placesOf(actual, target),
      };
    }
  },
};
