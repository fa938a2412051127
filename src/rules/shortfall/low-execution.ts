import { showRate } from "../../evidence/rates/shown-rate.ts";
import { isUnspentUnexplained } from "../../evidence/texts/spending-words.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface LowExecution {
  name: string;
  rate: string;
  /** Whether the form speaks of problems, reasons or measures, and never of the money left. */
  untold: boolean;
}

export const lowExecution: Rule<"low-execution", LowExecution> = {
  id: "low-execution",
  category: "shortfall",
  severity: "medium",
  thresholds: ["lowExecution", "veryLowExecution"],
  *check(evaluation, report) {
    const { id, name, rate } = evaluation;
    const shown = showRate(evaluation);
    if (shown === null || shown.ratio >= THRESHOLDS.lowExecution) return;
    yield {
      subject: id,
      evaluation,
      severity: shown.ratio < THRESHOLDS.veryLowExecution ? "high" : "medium",
      data: { name: name.text, rate: shown.said, untold: isUnspentUnexplained(evaluation, report) },
      printed: rate?.text ?? null,
      arithmetic: shown.arithmetic,
      at: shown.at,
    };
  },
};
