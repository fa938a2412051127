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
  why: { zh: string; en: string } | null;
}

const PLACES = 2;

const WHY = {
  standard: {
    zh: "评价标准不是由一个比率或数目直接算出的",
    en: "the standard is not arithmetic on one ratio or count",
  },
  number: {
    zh: "报告没有印出可以代入标准的比率、数目或金额",
    en: "the report prints no ratio, count or amounts to apply the standard to",
  },
  weight: { zh: "分值没有印出", en: "no weight is printed" },
  between_bands: { zh: "这个数落在标准所列各档之外", en: "the number lies in none of the standard's bands" },
  two_bands: { zh: "标准中有得分不同的两档都适用", en: "two bands with different scores apply" },
  part_of_a_step: {
    zh: "标准没有写明不足一档如何计分",
    en: "the standard does not say how a part of a step counts",
  },
} satisfies Record<NoScore | "standard" | "number" | "weight", { zh: string; en: string }>;

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
  if (!standard) return { ...audit, why: WHY.standard };
  const found = numberFor(indicator, evaluation, standard.unit);
  if (!found) return { ...audit, why: WHY.number };
  const { value, ...number } = found;
  if (!audit.weight) return { ...audit, number, why: WHY.weight };
  const scored = scoreBy(standard, value, audit.weight);
  if (typeof scored === "string") return { ...audit, number, why: WHY[scored] };
  return { ...audit, number, recomputed: toDecimal(scored, PLACES), why: null };
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
  if (ratio && unit === "%") {
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
