import { sayMoney } from "../../evidence/sums/said-money.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { ratioOf, sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

/** Both ratios have six places, so a whole number of millionths tells their distance exactly. */
const MILLION = 1_000_000;
const inMillionths = (ratio: number) => Math.round(ratio * MILLION);

export const rateFlatteredByCut: Rule = {
  id: "rate-flattered-by-cut",
  category: "plausibility",
  severity: "medium",
  thresholds: ["flatteredRate"],
  zh: {
    title: "调减预算抬高了执行率",
    why: "执行率以调整后的预算为分母；年中调减预算，同样的支出就显得执行得更好。",
    formula: "全年预算 < 年初预算，且 执行数 ÷ 全年预算 − 执行数 ÷ 年初预算 ≥ 5 个百分点",
    example: "年初 100，调减为 80，执行 76：76 ÷ 80 = 95%，而 76 ÷ 100 = 76%，相差 19 个百分点",
    wrong: "调减是因任务取消、政策调整或上级收回指标，而不是因为花不出去时。",
  },
  en: {
    title: "Rate flattered by a budget cut",
    why: "The rate is taken on the adjusted budget: cut the budget during the year and the same spending looks better.",
    formula: "annual < initial budget, and executed ÷ annual − executed ÷ initial ≥ 5 points",
    example: "Initial 100, cut to 80, executed 76: 76 ÷ 80 = 95%, but 76 ÷ 100 = 76%, 19 points apart",
    wrong:
      "Where the cut followed a cancelled task or a change of policy, not money that could not be spent.",
  },
  *check(evaluation) {
    const { id, name, initialBudget, annualBudget, executed, rate, moneyUnit } = evaluation;
    if (!initialBudget?.value || !annualBudget?.value || !executed?.value) return;
    if (annualBudget.value.fen >= initialBudget.value.fen) return;
    const shown = ratioOf(executed.value, annualBudget.value);
    const planned = ratioOf(executed.value, initialBudget.value);
    if (shown === null || planned === null) return; // cut to nothing: there is no rate to flatter
    if (inMillionths(shown) - inMillionths(planned) < inMillionths(THRESHOLDS.flatteredRate.value)) return;
    const [initial, annual] = [sayMoney(initialBudget, moneyUnit), sayMoney(annualBudget, moneyUnit)];
    const [high, low] = [sayRatio(shown), sayRatio(planned)];
    const spent = saidOf(executed);
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」年中把预算由 ${initial} 调减为 ${annual}，执行率因此为 ${high}，按年初预算只有 ${low}，调减的原因是什么？`,
      en: `“${name.text}” cut its budget during the year and so executed ${high}; of the initial budget it is ${low}: why was the budget cut?`,
      printed: rate?.text ?? null,
      expected: null,
      arithmetic: `${spent} ÷ ${saidOf(initialBudget)} = ${low}; ${spent} ÷ ${saidOf(annualBudget)} = ${high}`,
      at: placesOf(rate, executed, annualBudget, initialBudget),
      clears: {
        zh: "说明调减的原因，并同时列出按年初预算计算的执行率",
        en: "say why the budget was cut, and give the rate on the initial budget beside the other",
      },
    };
  },
};
