import {
  exemptionsOf,
  type Look,
  mayBe,
  ownRatio,
  percentOf,
  sayPercent,
} from "../../evidence/rates/own-ratio.ts";
import { percentStated } from "../../evidence/rates/stated-percent.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import { compareDecimals } from "../../values/decimal.ts";
import type { Rule } from "../rule.ts";

/** A ratio whose statement is so coarse is still told to two places where it is recomputed. */
const PLACES = 2;

/** What its sentence tells. */
export interface NarrativeRatioMismatch {
  name: string;
  stated: string;
  sum: string;
  exemptions: string[];
  /** Whether it is the number that the money row prints as its execution rate. */
  isOfRow: boolean;
}

export const narrativeRatioMismatch: Rule<"narrative-ratio-mismatch", NarrativeRatioMismatch> = {
  id: "narrative-ratio-mismatch",
  category: "consistency",
  severity: "high",
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, actual } = indicator;
      const stated = percentStated(asPrinted(actual));
      if (!actual || !stated) continue;
      const ratio = ownRatio(indicator, evaluation, printedOf);
      if (!ratio || mayBe(ratio, stated.percent)) continue;
      const ofRow = asPrinted(evaluation.rate)?.percent;
      const isOfRow = ofRow ? compareDecimals(ofRow, stated.percent) === 0 : false;
      // the misprinted rate of the money row, told again: rate-mismatch carries it
      if (isOfRow && ratio.isExecution) continue;
      const due = percentOf(ratio, Math.max(PLACES, stated.percent.scale));
      // what is left out can only bring a ratio closer to zero
      const excusable =
        Math.abs(due.units) * 10 ** stated.percent.scale > Math.abs(stated.percent.units) * 10 ** due.scale;
      const exemptions = excusable ? exemptionsOf(indicator) : [];
      const sum = `${ratio.arithmetic} = ${sayPercent(due)}`;
      yield {
        subject: id,
        evaluation,
        indicator,
        severity: exemptions.length > 0 || ratio.isAdjustable ? "medium" : "high",
        data: { name: name.text, stated: stated.said, sum, exemptions, isOfRow },
        printed: stated.said,
        expected: sayPercent(due),
        arithmetic: `${sum} ≠ ${stated.said}`,
        at: [...placesOf(actual), ...ratio.at, ...placesOf(indicator.content)],
      };
    }
  },
};

const printedOf: Look = (reading) => ({ value: asPrinted(reading), text: reading.text });
