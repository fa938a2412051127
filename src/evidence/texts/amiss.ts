import type { Evaluation } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { isLowExecution, showRate } from "../rates/shown-rate.ts";
import { amountsLeft } from "../sums/amounts-left.ts";
import { isUnexplainedShortfall } from "./unexplained.ts";

/** What figures show to be amiss. */
export type Amiss =
  | { kind: "low_execution"; rate: string }
  | { kind: "unspent"; row: string; yuan: number }
  | { kind: "missed"; count: number };

/** What the figures of an evaluation show to be amiss, and where. */
export interface Trouble {
  amiss: Amiss;
  arithmetic: string | null;
  at: Place[];
}

/** Low execution, else large amounts left; and missed targets of which nothing is said. */
export function troublesOf(evaluation: Evaluation, report: Report): Trouble[] {
  const rate = isLowExecution(evaluation) ? showRate(evaluation) : null;
  const missed = evaluation.indicators.filter((indicator) => isUnexplainedShortfall(indicator, evaluation));
  const left = amountsLeft(evaluation, report);
  return [
    ...(rate
      ? [
          {
            amiss: { kind: "low_execution" as const, rate: rate.said },
            arithmetic: rate.arithmetic,
            at: rate.at,
          },
        ]
      : left.map(({ label, budget, executed, yuan }) => ({
          amiss: { kind: "unspent" as const, row: label.value ?? label.text, yuan },
          arithmetic: null,
          at: placesOf(executed, budget),
        }))),
    ...(missed.length > 0
      ? [
          {
            amiss: { kind: "missed" as const, count: missed.length },
            arithmetic: null,
            at: missed.flatMap(({ actual, score }) => placesOf(actual ?? score)),
          },
        ]
      : []),
  ];
}
