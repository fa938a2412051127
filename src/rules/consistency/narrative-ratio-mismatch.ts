import { exemptionsOf, mayBe, ownRatio, percentOf, sayPercent } from "../../evidence/rates/own-ratio.ts";
import { percentStated } from "../../evidence/rates/stated-percent.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import { compareDecimals } from "../../values/decimal.ts";
import type { Rule } from "../rule.ts";

/** A ratio whose statement is so coarse is still told to two places where it is recomputed. */
const PLACES = 2;

export const narrativeRatioMismatch: Rule = {
  id: "narrative-ratio-mismatch",
  category: "consistency",
  severity: "high",
  zh: {
    title: "自报比率与金额不符",
    why: "结转结余率、预算调整率、预算完成率都能由同一份报告的金额算出；自报的数与算出的不同，凭它得的分就没有依据。",
    formula:
      "按本报告所印公式（未印的按通行公式）重算：结转结余率 = (预算 − 执行) ÷ 预算，预算调整率 = (调整后预算 − 年初预算) ÷ 年初预算，预算完成率 = 执行 ÷ 预算；与自报的差超过各数末位的一半；公式中有报告未印的数则不判断",
    example: "年初预算 400，调整后 500，自报预算调整率 0：(500 − 400) ÷ 400 = 25%",
    wrong: "报告的除外条款（如因落实国家政策而调整的不算）把差额全部除外，而除外多少没有印出时。",
  },
  en: {
    title: "Stated ratio does not follow from the amounts",
    why: "Carry-over, adjustment and completion ratios follow from amounts of the same report; where the stated one differs, the score it earned rests on nothing.",
    formula:
      "recomputed by the report's printed formula, else the common one: carry-over = (budget − executed) ÷ budget, adjustment = (adjusted − initial) ÷ initial, completion = executed ÷ budget; off by more than half of the last printed digits; no judgement where the formula needs an amount that is not printed",
    example: "Initial budget 400, adjusted 500, stated adjustment 0: (500 − 400) ÷ 400 = 25%",
    wrong: "Where an exemption clause of the report takes out the whole difference without saying how much.",
  },
  *check(evaluation) {
    for (const indicator of evaluation.indicators) {
      const { id, name, actual } = indicator;
      const stated = percentStated(asPrinted(actual));
      const ratio = ownRatio(indicator, evaluation, (reading) => ({
        value: asPrinted(reading),
        text: reading.text,
      }));
      if (!actual || !stated || !ratio || mayBe(ratio, stated.percent)) continue;
      const ofRow = asPrinted(evaluation.rate)?.percent;
      // the misprinted rate of the money row, told again: rate-mismatch carries it
      if (ofRow && compareDecimals(ofRow, stated.percent) === 0) continue;
      const due = percentOf(ratio, Math.max(PLACES, stated.percent.scale));
      // what is left out can only bring a ratio closer to zero
      const excusable =
        Math.abs(due.units) * 10 ** stated.percent.scale > Math.abs(stated.percent.units) * 10 ** due.scale;
      const exemptions = excusable ? exemptionsOf(indicator) : [];
      const quoted = exemptions.map((clause) => `“${clause}”`);
      const sum = `${ratio.arithmetic} = ${sayPercent(due)}`;
      yield {
        subject: id,
        evaluation,
        indicator,
        severity: exemptions.length > 0 ? "medium" : "high",
        zh: `「${name.text}」自报 ${stated.said}，而按本报告的金额 ${sum}，${quoted.length > 0 ? `报告写明${quoted.join("、")}，除外的各是多少` : "哪一个数字有误"}？`,
        en: `“${name.text}” is stated as ${stated.said}, but the report's own amounts give ${sum}: ${quoted.length > 0 ? `it exempts ${quoted.join(", ")}; how much was that` : "which figure is wrong"}?`,
        printed: stated.said,
        expected: sayPercent(due),
        arithmetic: `${sum} ≠ ${stated.said}`,
        at: [...placesOf(actual), ...ratio.at, ...placesOf(indicator.content)],
        clears: {
          zh: "更正比率，或列出除外的金额与算法",
          en: "correct the ratio, or list the exempted amounts and how it was computed",
        },
      };
    }
  },
};
