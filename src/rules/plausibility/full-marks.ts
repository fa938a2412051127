import type { Indicator } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { compareDecimals, sumDecimals } from "../../values/decimal.ts";
import { printDecimal } from "../../values/print.ts";
import type { Rule } from "../rule.ts";

const hasFullMark = ({ weight, score }: Indicator) =>
  weight?.value && score?.value ? compareDecimals(score.value, weight.value) === 0 : false;

/** What its sentence tells. */
export interface FullMarks {
  name: string;
  indicators: number;
  points: string;
}

export const fullMarks: Rule<"full-marks", FullMarks> = {
  id: "full-marks",
  category: "plausibility",
  severity: "info",
  thresholds: ["fullMarks"],
  needsWhole: true,
  *check(evaluation) {
    const { id, name, indicators } = evaluation;
    const weighed = indicators.filter(({ weight }) => weight?.value?.units !== 0);
    if (weighed.length < THRESHOLDS.fullMarks || !weighed.every(hasFullMark)) return;
    const scores = weighed.flatMap(({ score }) => score?.value ?? []);
    const sum = printDecimal(sumDecimals(scores));
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, indicators: weighed.length, points: sum },
      printed: sum,
      arithmetic: `${scores.map(printDecimal).join(" + ")} = ${sum}`,
      at: placesOf(...weighed.map(({ score }) => score)),
    };
  },
};
