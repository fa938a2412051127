import { isLowExecution, type NamedRate, type ShownRate, showRate } from "../../evidence/rates/shown-rate.ts";
import type { Evaluation, Fund } from "../../model/evaluation.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Rule } from "../rule.ts";

/**
 * The sources of funds below the line. One source that holds all the money restates the total: where the total is
 * flagged as low, it is not listed again.
 */
function lowSources(evaluation: Evaluation): { fund: Fund; shown: ShownRate }[] {
  const filled = evaluation.funds.flatMap((fund) => {
    const shown = fund.source === "total" ? null : showRate(fund);
    return shown ? [{ fund, shown }] : [];
  });
  if (filled.length === 1 && isLowExecution(evaluation)) return [];
  return filled.filter(({ shown }) => shown.ratio < THRESHOLDS.veryLowExecution);
}

/** What its sentence tells. */
export interface LowExecutionSource {
  name: string;
  sources: NamedRate[];
  total: string | null;
}

export const lowExecutionSource: Rule<"low-execution-source", LowExecutionSource> = {
  id: "low-execution-source",
  category: "shortfall",
  severity: "medium",
  thresholds: ["veryLowExecution"],
  *check(evaluation) {
    const low = lowSources(evaluation);
    if (low.length === 0) return;
    const total = isLowExecution(evaluation) ? showRate(evaluation) : null;
    const sums = low.flatMap(({ shown }) => shown.arithmetic ?? []);
    yield {
      subject: evaluation.id,
      evaluation,
      data: {
        name: evaluation.name.text,
        sources: low.map(({ fund, shown }) => ({
          name: fund.label.value ?? fund.label.text,
          rate: shown.said,
        })),
        total: total?.said ?? null,
      },
      printed: null,
      arithmetic: sums.length > 0 ? sums.join("；") : null,
      at: low.flatMap(({ fund, shown }) => [...shown.at, fund.label.at]),
    };
  },
};
