import { gapOf, type Missed } from "../../evidence/counts/gap.ts";
import { isScoreSlip } from "../../evidence/scores/score-slip.ts";
import { admitsLack, isNamedAmongTroubles } from "../../evidence/texts/explanations.ts";
import { isUnexplainedDeduction, isUnexplainedShortfall } from "../../evidence/texts/unexplained.ts";
import { saysNothing } from "../../model/blank.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import { saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** Where the unit has said something of it; nowhere, in a form without a column for the reason. */
type Told = "reason" | "problems" | "actual" | "nowhere";

/** What its sentence tells. */
export interface TargetNotMet {
  name: string;
  gap: Missed;
  told: Told;
}

export const targetNotMet: Rule<"target-not-met", TargetNotMet> = {
  id: "target-not-met",
  category: "shortfall",
  severity: "medium",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      if (indicator.status !== "not_met" || isUnexplainedShortfall(indicator, evaluation)) continue;
      if (isUnexplainedDeduction(indicator, evaluation)) continue;
      if (indicator.basis === "score" && isScoreSlip(indicator, evaluation)) continue;
      const { missed, ...gap } = gapOf(indicator);
      yield {
        subject: indicator.id,
        evaluation,
        indicator,
        data: { name: indicator.name.text, gap: missed, told: toldOf(indicator, evaluation) },
        ...gap,
      };
    }
  },
};

// where the unit has said something of it, the question must not sound as if it had not
function toldOf(indicator: Indicator, evaluation: Evaluation): Told {
  if (!saysNothing(indicator.reason)) return "reason";
  if (isNamedAmongTroubles(indicator, evaluation)) return "problems";
  return indicator.actual && admitsLack(saidOf(indicator.actual)) ? "actual" : "nowhere";
}
