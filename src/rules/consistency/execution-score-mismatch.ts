import { dueExecutionScore, mendsTotal } from "../../evidence/scores/execution-scores.ts";
import { placesOf } from "../../model/reading.ts";
import { printDecimal } from "../../values/print.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface ExecutionScoreMismatch {
  name: string;
  rate: string;
  weight: string;
  score: string;
  due: string;
  mended: string | null;
}

export const executionScoreMismatch: Rule<"execution-score-mismatch", ExecutionScoreMismatch> = {
  id: "execution-score-mismatch",
  category: "consistency",
  severity: "medium",
  needsWhole: true,
  mendedOnce: true,
  *check(evaluation) {
    const { id, name, executionWeight, executionScore, rate, totalScore } = evaluation;
    const found = dueExecutionScore(evaluation);
    if (!found || !executionWeight || !executionScore) return;
    const due = printDecimal(found.due);
    const mended = mendsTotal(evaluation) && totalScore ? totalScore.text : null;
    yield {
      subject: id,
      evaluation,
      severity: mended === null ? "medium" : "high",
      data: {
        name: name.text,
        rate: found.rate,
        weight: executionWeight.text,
        score: executionScore.text,
        due,
        mended,
      },
      printed: executionScore.text,
      expected: due,
      arithmetic: `${executionWeight.text} × ${found.rate} = ${due} ≠ ${executionScore.text}`,
      at: placesOf(executionScore, executionWeight, rate),
    };
  },
};
