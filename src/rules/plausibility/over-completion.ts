import { isOverCompleted } from "../../evidence/counts/over-completed.ts";
import { countedAgain } from "../../evidence/counts/quantities-in-names.ts";
import { saysNothing } from "../../model/blank.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { inOneUnit } from "../../values/indicator-value.ts";
import { printDecimal } from "../../values/print.ts";
import { type Counted, inWholeUnits } from "../../values/quantity.ts";
import { percentFixed } from "../../values/rate.ts";
import type { Finding, Rule } from "../rule.ts";

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
      const told = inResult(indicator, evaluation);
      if (told) yield told;
      const { id, name, target, actual, completion } = indicator;
      if (!isOverCompleted(indicator) || completion === null || !target?.value || !actual?.value) continue;
      const pair = inOneUnit(target.value, actual.value);
      if (!pair) continue;
      const [wanted, reached] = pair.map(printDecimal);
      const [aim, done, share] = [saidOf(target), saidOf(actual), percentFixed(completion)];
      const exact = target.value.operator === "=";
      yield {
        subject: id,
        evaluation,
        indicator,
        severity: completion >= THRESHOLDS.farOverCompletion ? "medium" : "low",
        data: { name: name.text, target: aim, exact, actual: done, share },
        printed: done,
        arithmetic: `${reached} ÷ ${wanted} = ${share}`,
        at: placesOf(actual, target),
      };
    }
  },
};

// a name counts what was planned, its target is 100%, and how many were reached stands in the result of the year's goals
function inResult(indicator: Indicator, evaluation: Evaluation): Finding<OverCompletion> | null {
  const { goalResult } = evaluation;
  const counted = countedAgain(indicator, evaluation);
  if (!counted || !goalResult || !saysNothing(indicator.reason)) return null;
  const [planned, reached] = inWholeUnits([counted.planned, counted.reached]);
  if (!planned || !reached || planned.units <= 0n) return null;
  const completion = Number(reached.units) / Number(planned.units);
  if (completion < THRESHOLDS.overCompletion) return null;
  const [aim, done] = [sayCounted(counted.planned), sayCounted(counted.reached)];
  const share = percentFixed(completion);
  return {
    subject: indicator.id,
    part: "result",
    evaluation,
    indicator,
    severity: "low",
    data: { name: indicator.name.text, target: aim, exact: false, actual: done, share },
    printed: done,
    arithmetic: `${done} ÷ ${aim} = ${share}`,
    at: placesOf(goalResult, indicator.name),
  };
}

// 3万左右人次 as 3万人次
const sayCounted = ({ value, unit }: Counted) => `${printDecimal(value)}${unit}`;
