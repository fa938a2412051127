import type { Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { compareDecimals, parseDecimal, subtractDecimals } from "../../values/decimal.ts";
import { inOneUnit, isHundredPercent } from "../../values/indicator-value.ts";
import { printDecimal } from "../../values/print.ts";
import type { NamedText, Rule } from "../rule.ts";

const BOUNDS = new Set([">=", "<=", ">", "<"]);

interface Hit {
  indicator: Indicator;
  said: string;
  arithmetic: string;
}

/** A bound that the actual meets to the digit, or clears by a hair; at 0 and 100% there is nothing beyond it. */
function hitOf(indicator: Indicator): Hit | null {
  const { target, actual, status, basis } = indicator;
  if (basis !== "numeric" || status === "not_met" || !target?.value?.operator || !actual?.value) return null;
  const pair = BOUNDS.has(target.value.operator) ? inOneUnit(target.value, actual.value) : null;
  if (!pair || pair[0].units === 0) return null;
  const [wanted, reached] = pair;
  if (isHundredPercent(target.value)) return null;
  const [larger, smaller] = compareDecimals(reached, wanted) < 0 ? [wanted, reached] : [reached, wanted];
  const gap = subtractDecimals(larger, smaller);
  const hair = target.value.unit === "%" ? parseDecimal(String(THRESHOLDS.exactHit)) : null;
  if (compareDecimals(gap, hair ?? { units: 0, scale: 0 }) > 0) return null;
  return {
    indicator,
    said: `${saidOf(target)} → ${saidOf(actual)}`,
    arithmetic: `${printDecimal(larger)} − ${printDecimal(smaller)} = ${printDecimal(gap)}`,
  };
}

/** What its sentence tells. */
export interface ExactThresholdHit {
  name: string;
  hits: NamedText[];
}

export const exactThresholdHit: Rule<"exact-threshold-hit", ExactThresholdHit> = {
  id: "exact-threshold-hit",
  category: "plausibility",
  severity: "info",
  thresholds: ["exactHit"],
  *check(evaluation) {
    const hits = evaluation.indicators.flatMap((indicator) => hitOf(indicator) ?? []);
    if (hits.length === 0) return;
    yield {
      subject: evaluation.id,
      evaluation,
      data: {
        name: evaluation.name.text,
        hits: hits.map(({ indicator, said }) => ({ name: indicator.name.text, said })),
      },
      printed: hits.map(({ said }) => said).join("、"),
      arithmetic: hits.map(({ arithmetic }) => arithmetic).join("; "),
      at: hits.flatMap(({ indicator: { actual, target } }) => placesOf(actual, target)),
    };
  },
};
