import { pointsLost } from "../../evidence/counts/gap.ts";
import { conflictOf } from "../../evidence/scores/score-conflicts.ts";
import { isScoreSlip } from "../../evidence/scores/score-slip.ts";
import { placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface ScoreStatusConflict {
  name: string;
  target: string;
  actual: string;
  down: boolean;
  score: string;
  weight: string;
}

export const scoreStatusConflict: Rule<"score-status-conflict", ScoreStatusConflict> = {
  id: "score-status-conflict",
  category: "consistency",
  severity: "medium",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual, weight, score, reason } = indicator;
      const conflict = conflictOf(indicator);
      if (!conflict || !target || !actual || !weight || !score || isScoreSlip(indicator, evaluation))
        continue;
      const down = conflict === "marked_down";
      yield {
        subject: id,
        evaluation,
        indicator,
        data: {
          name: name.text,
          target: target.text,
          actual: actual.text,
          down,
          score: score.text,
          weight: weight.text,
        },
        printed: score.text,
        expected: down ? weight.text : null,
        arithmetic: down ? pointsLost({ weight, score }) : null,
        at: placesOf(score, weight, actual, target, reason),
      };
    }
  },
};
