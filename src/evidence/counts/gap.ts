import type { Indicator } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { isMeasured } from "../../model/words.ts";
import { compareDecimals, subtractDecimals } from "../../values/decimal.ts";
import { type IndicatorValue, inOneUnit } from "../../values/indicator-value.ts";
import { printDecimal } from "../../values/print.ts";
import { unitOfDifference } from "../../values/units.ts";

/** What was wanted and what was reached, as printed: of the indicator's value, or of its points. */
export interface Missed {
  by: "value" | "points";
  wanted: string;
  reached: string;
}

/** How a missed target is told: what was wanted, what was reached, and the sum between them. */
export interface Gap {
  missed: Missed;
  printed: string | null;
  expected: string | null;
  arithmetic: string | null;
  at: Place[];
}

/** The gap of an indicator that was not met: between target and actual, else between weight and score. */
export function gapOf({ name, target, actual, weight, score, basis }: Indicator): Gap {
  if (isMeasured(basis) && target && actual) {
    const [wanted, reached] = [saidOf(target), saidOf(actual)];
    return {
      missed: { by: "value", wanted, reached },
      printed: reached,
      expected: wanted,
      arithmetic: target.value && actual.value ? subtract(target.value, actual.value) : null,
      at: placesOf(actual, target, name),
    };
  }
  const [most, given] = [weight ? saidOf(weight) : "", score ? saidOf(score) : ""];
  return {
    missed: { by: "points", wanted: most, reached: given },
    printed: given,
    expected: most,
    arithmetic: pointsLost({ weight, score }),
    at: placesOf(score, weight, name, actual),
  };
}

/** `10 − 9 = 1`; null where weight or score was not read. */
export function pointsLost({ weight, score }: Pick<Indicator, "weight" | "score">): string | null {
  if (!weight?.value || !score?.value) return null;
  return `${saidOf(weight)} − ${saidOf(score)} = ${printDecimal(subtractDecimals(weight.value, score.value))}`;
}

function subtract(target: IndicatorValue, actual: IndicatorValue): string | null {
  const pair = inOneUnit(target, actual);
  if (!pair) return null;
  const [lower, reached] = pair;
  const upper = target.upper && inOneUnit({ ...target, value: target.upper }, actual)?.[0];
  // what was not met was missed on the side where the actual stands
  const above = compareDecimals(reached, upper || lower) > 0;
  const wanted = (above && upper) || lower;
  const unit = unitOf(target, actual);
  const [more, less] = above ? [reached, wanted] : [wanted, reached];
  return `${printDecimal(more)}${unit} − ${printDecimal(less)}${unit} = ${printDecimal(subtractDecimals(more, less))}${unitOfDifference(unit)}`;
}

// 623万人 beside 6,200,000人 is subtracted in 人
function unitOf(target: IndicatorValue, actual: IndicatorValue): string {
  if (target.unit === "" || actual.unit === "" || target.unit === actual.unit)
    return target.unit || actual.unit;
  return target.unit.replace(/^[万亿]/, "");
}
