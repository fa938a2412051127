import { minus, say } from "../../evidence/counts/gap.ts";
import { isHundredPercent } from "../../evidence/counts/ratio-names.ts";
import { listPrinted } from "../../evidence/texts/listed.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { compareDecimals, parseDecimal } from "../../values/decimal.ts";
import { inOneUnit } from "../../values/indicator-value.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

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
  const gap = minus(larger, smaller);
  const hair = target.value.unit === "%" ? parseDecimal(String(THRESHOLDS.exactHit.value)) : null;
  if (compareDecimals(gap, hair ?? { units: 0, scale: 0 }) > 0) return null;
  return {
    indicator,
    said: `${saidOf(target)} → ${saidOf(actual)}`,
    arithmetic: `${say(larger)} − ${say(smaller)} = ${say(gap)}`,
  };
}

export const exactThresholdHit: Rule = {
  id: "exact-threshold-hit",
  category: "plausibility",
  severity: "info",
  thresholds: ["exactHit"],
  zh: {
    title: "实际恰好压线",
    why: "测量所得很少恰好等于门槛；正好压线时，读者需要知道数字从何而来。",
    formula: "≥ 或 ≤ 的目标，实际 = 门槛；百分比则实际与门槛相差不超过 0.1 个百分点",
    example: "满意度目标 ≥85%，实际 85.06%：85.06 − 85 = 0.06，不超过 0.1",
    wrong: "数量由计划定死（如每季一次、全年 4 次），照计划做就必然相等时。",
  },
  en: {
    title: "Exactly on the line",
    why: "A measurement seldom lands right on its threshold; where it does, a reader needs to know where it comes from.",
    formula:
      "for a target of at least or at most: actual = threshold, or within 0.1 points of it for a percentage",
    example: "Satisfaction at least 85%, actual 85.06%: 85.06 − 85 = 0.06, no more than 0.1",
    wrong: "Where a plan fixes the number (once a quarter, 4 a year), so that following it gives just that.",
  },
  *check(evaluation) {
    const hits = evaluation.indicators.flatMap((indicator) => hitOf(indicator) ?? []);
    if (hits.length === 0) return;
    const list = (language: "zh" | "en") =>
      listPrinted(
        language,
        hits.map(({ indicator, said }) => [indicator, said]),
      );
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」有 ${hits.length} 项指标的实际与门槛相等或只差一丝（${list("zh")}），数字从何而来？`,
      en: `In “${evaluation.name.text}” the actual equals its threshold or clears it by a hair (${list("en")}): where do the figures come from?`,
      printed: hits.map(({ said }) => said).join("、"),
      expected: null,
      arithmetic: hits.map(({ arithmetic }) => arithmetic).join("; "),
      at: placesOf(...hits.flatMap(({ indicator: { actual, target } }) => [actual, target])),
      clears: {
        zh: "公开数据来源和测量办法",
        en: "publish the source of the figures and how they are measured",
      },
    };
  },
};
