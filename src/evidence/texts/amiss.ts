import type { Evaluation } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { sayYuan } from "../../values/money.ts";
import { isLowExecution, showRate } from "../rates/shown-rate.ts";
import { amountsLeft } from "../sums/amounts-left.ts";
import { isUnexplainedShortfall } from "./unexplained.ts";

/** What the figures of an evaluation show to be amiss, and where. */
export interface Trouble {
  zh: string;
  en: string;
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
      ? [{ ...rate, zh: `预算执行率 ${rate.said}`, en: `execution ${rate.said}` }]
      : left.map(({ label, budget, executed, yuan }) => ({
          zh: `${label.value ?? label.text}有 ${sayYuan(yuan)}没有支出`,
          en: `${sayYuan(yuan, "en")} of ${label.value ?? label.text} unspent`,
          arithmetic: null,
          at: placesOf(executed, budget),
        }))),
    ...(missed.length > 0
      ? [
          {
            zh: `${missed.length} 项指标没有达到目标`,
            en: `targets missed: ${missed.length}`,
            arithmetic: null,
            at: missed.flatMap(({ actual, score }) => placesOf(actual ?? score)),
          },
        ]
      : []),
  ];
}
