import { showRate } from "../../evidence/rates/shown-rate.ts";
import { isUnspentTold, isUnspentUnexplained } from "../../evidence/texts/spending-words.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Report } from "../../model/report.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface LowExecution {
  name: string;
  rate: string;
  /** What is said of the money left: something, or nothing where problems, reasons or measures are told; null where nothing is told. */
  left: "told" | "untold" | null;
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
      data: { name: name.text, rate: shown.said, left: tellingOf(evaluation, report) },
      printed: rate?.text ?? null,
      arithmetic: shown.arithmetic,
      at: shown.at,
    };
  },
};

function tellingOf(evaluation: Evaluation, report: Report): LowExecution["left"] {
  if (isUnspentTold(evaluation, report)) return "told";
  return isUnspentUnexplained(evaluation, report) ? "untold" : null;
}
