import { isNearlyAbsolute } from "../../evidence/counts/absolute-targets.ts";
import { gapOf, type Missed } from "../../evidence/counts/gap.ts";
import { isUnexplainedShortfall } from "../../evidence/texts/unexplained.ts";
import { placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface UnexplainedShortfall {
  name: string;
  gap: Missed;
  reason: string | null;
}

export const unexplainedShortfall: Rule<"unexplained-shortfall", UnexplainedShortfall> = {
  id: "unexplained-shortfall",
  category: "disclosure",
  severity: "high",
  thresholds: ["nearlyWhole"],
  needsWhole: true,
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      if (!isUnexplainedShortfall(indicator, evaluation)) continue;
      const { reason, name } = indicator;
      const { missed, at, ...gap } = gapOf(indicator);
      yield {
        subject: indicator.id,
        evaluation,
        indicator,
        severity: isNearlyAbsolute(indicator) || indicator.basis === "score" ? "medium" : "high",
        data: { name: name.text, gap: missed, reason: reason?.text ?? null },
        ...gap,
        at: [...at, ...placesOf(reason)],
      };
    }
  },
};
