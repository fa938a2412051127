import { say } from "../../evidence/counts/gap.ts";
import { isOutOfHundred } from "../../evidence/scores/out-of-hundred.ts";
import { listPrinted } from "../../evidence/texts/listed.ts";
import { placesOf } from "../../model/reading.ts";
import { compareDecimals, sumDecimals, toNumber } from "../../values/decimal.ts";
import { sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

export const concentratedWeight: Rule = {
  id: "concentrated-weight",
  category: "plausibility",
  severity: "info",
  thresholds: ["concentratedWeight", "totalPoints"],
  zh: {
    title: "单项指标分值过重",
    why: "一项指标占三成以上的分，总分就由它一项定，其他指标的好坏显不出来。",
    formula: "单项三级指标的分值 ≥ 30（满分 100）",
    example: "总分 100，“完成批次”一项 35 分：35 ÷ 100 = 35%，达到 30 分",
    wrong: "项目只办一件事，该指标就是项目本身时。",
  },
  en: {
    title: "Weight on one indicator",
    why: "Where one indicator carries a third of the points it decides the total, whatever the others say.",
    formula: "weight of one level-3 indicator ≥ 30 of 100",
    example: "Of 100 points “batches paid” weighs 35: 35 ÷ 100 = 35%, at least 30 points",
    wrong: "Where the project does one thing only and the indicator is that thing.",
  },
  *check(evaluation) {
    if (!isOutOfHundred(evaluation)) return;
    const line = { units: THRESHOLDS.concentratedWeight.value, scale: 0 };
    const heavy = evaluation.indicators.filter(
      ({ weight }) => weight?.value && compareDecimals(weight.value, line) >= 0,
    );
    const weights = heavy.flatMap(({ weight }) => weight?.value ?? []);
    if (weights.length === 0) return;
    const sum = sumDecimals(weights);
    const total = THRESHOLDS.totalPoints.value;
    const addends = weights.map(say).join(" + ");
    const list = (language: "zh" | "en", unit: string) =>
      listPrinted(
        language,
        heavy.map((indicator) => [indicator, `${indicator.weight?.text}${unit}`]),
      );
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」有单项指标占 ${line.units} 分或更多（${list("zh", " 分")}），为何这样分配分值？`,
      en: `In “${evaluation.name.text}” a single indicator carries ${line.units} points or more (${list("en", "")}): why are the points spread so?`,
      printed: weights.map(say).join("、"),
      expected: null,
      arithmetic: `${weights.length > 1 ? `(${addends})` : addends} ÷ ${total} = ${sayRatio(toNumber(sum) / total)}`,
      at: placesOf(...heavy.map(({ weight }) => weight)),
      clears: { zh: "说明分值设置的依据，或把分值分到更多指标", en: "say why, or spread the points wider" },
    };
  },
};
