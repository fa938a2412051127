import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Decimal } from "../../values/decimal.ts";
import { kindOf } from "../../values/quantity.ts";
import { type Fraction, toDecimal, toFraction } from "../rates/fraction.ts";
import { exemptionsOf, ownRatio, percentOf, sayPercent } from "../rates/own-ratio.ts";
import { percentStated } from "../rates/stated-percent.ts";
import { parseStandard } from "./score-standard.ts";
import { type NoScore, scoreBy } from "./standard-score.ts";

/** The number that a standard was applied to: recomputed from amounts, or as the report states it. */
export interface AuditedNumber {
  said: string;
  basis: "amounts" | "stated";
  /** `(3686.55 − 2958.92) ÷ 2958.92 = 24.59%`; null where the report only states the number. */
  arithmetic: string | null;
  at: Place[];
}

/** One indicator that prints its own scoring standard, and what that standard gives. */
export interface ScoreAudit {
  indicatorId: string;
  given: Decimal | null;
  weight: Decimal | null;
  /** To two places; null where it cannot be recomputed. */
  recomputed: Decimal | null;
  number: AuditedNumber | null;
  /** Clauses by which the report leaves something out of the number: the recomputed score does not know how much. */
  exemptions: string[];
  /** Why there is no recomputed score. */
  unscored: Unscored | null;
}

/** Why a printed standard gives no score: it cannot be read, or it does not fit what the report prints. */
export type Unscored = NoScore | "standard" | "number" | "weight";

const PLACES = 2;

/** What each indicator's own printed standard gives for the report's own figures, as published; those without a standard are left out. */
export function auditScores(evaluation: Evaluation): ScoreAudit[] {
  return evaluation.indicators.flatMap((indicator) =>
    indicator.standard ? [auditScore(indicator, indicator.standard.text, evaluation)] : [],
  );
}

function auditScore(indicator: Indicator, text: string, evaluation: Evaluation): ScoreAudit {
  const { id, weight, score } = indicator;
  const audit = {
    indicatorId: id,
    given: score?.value ?? null,
    weight: weight?.value ?? null,
    recomputed: null,
    number: null,
    exemptions: exemptionsOf(indicator),
  };
  const standard = parseStandard(text);
  if (!standard) return { ...audit, unscored: "standard" };
  const found = numberFor(indicator, evaluation, standard.unit);
  if (!found) return { ...audit, unscored: "number" };
  const { value, ...number } = found;
  if (!audit.weight) return { ...audit, number, unscored: "weight" };
  const scored = scoreBy(standard, value, audit.weight);
  if (typeof scored === "string") return { ...audit, number, unscored: scored };
  return { ...audit, number, recomputed: toDecimal(scored, PLACES), unscored: null };
}

/** The number in the unit of the standard: by the amounts where they give it, else as stated in the row. */
function numberFor(
  indicator: Indicator,
  evaluation: Evaluation,
  unit: string,
): (AuditedNumber & { value: Fraction }) | null {
  const { actual } = indicator;
  const ratio = ownRatio(indicator, evaluation, (reading) => ({
    value: reading.value,
    text: saidOf(reading),
  }));
  if (ratio && !ratio.isAdjustable && unit === "%") {
    const said = sayPercent(percentOf(ratio, PLACES));
    const value = { over: ratio.over * 100n, under: ratio.under };
    return { value, said, basis: "amounts", arithmetic: `${ratio.arithmetic} = ${said}`, at: ratio.at };
  }
  const stated = actual?.value ?? null;
  const percent = unit === "%" ? percentStated(stated) : null;
  if (percent) return statedNumber(percent.percent, percent.said, indicator);
  if (unit === "%" || !stated?.value || stated.operator !== null || kindOf(stated.unit) !== unit) return null;
  return statedNumber(stated.value, `${toDecimalText(stated.value)}${stated.unit}`, indicator);
}

function statedNumber(
  value: Decimal,
  said: string,
  { actual }: Indicator,
): AuditedNumber & { value: Fraction } {
  return { value: toFraction(value), said, basis: "stated", arithmetic: null, at: placesOf(actual) };
}

const toDecimalText = (value: Decimal) => sayPercent(value).slice(0, -1);
