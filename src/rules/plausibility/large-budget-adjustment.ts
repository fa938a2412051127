import { sayMoney } from "../../evidence/sums/said-money.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Severity } from "../../model/words.ts";
import { sayYuan, toYuan } from "../../values/money.ts";
import { ratioOf, sayRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

/** From this budget on, as a multiple of the initial one, the multiple says more than the percentage. */
const DOUBLED = 1;

/** annual ÷ initial − 1 at six places; null where one is not read, or the initial budget is not above zero. */
function adjustmentOf({
  initialBudget,
  annualBudget,
}: Pick<Evaluation, "initialBudget" | "annualBudget">): number | null {
  const [initial, annual] = [initialBudget?.value, annualBudget?.value];
  if (!initial || !annual || initial.fen <= 0) return null;
  return ratioOf({ fen: annual.fen - initial.fen, step: annual.step }, initial);
}

function severityOf(change: number): Severity | null {
  if (change >= THRESHOLDS.hugeAdjustment.value) return "high";
  if (change >= THRESHOLDS.largeAdjustment.value) return "medium";
  return change >= THRESHOLDS.adjustment.value ? "low" : null;
}

export const largeBudgetAdjustment: Rule = {
  id: "large-budget-adjustment",
  category: "plausibility",
  severity: "medium",
  thresholds: ["adjustment", "largeAdjustment", "hugeAdjustment"],
  zh: {
    title: "年中预算调整较大",
    why: "年初预算与全年预算相差很大，说明年初编得不准，或年中有重大变化；执行率是按调整后的预算算的，看不出这一点。",
    formula: "全年预算数 ÷ 年初预算数 − 1，取绝对值",
    example: "年初 200 万元，全年 260 万元：260 ÷ 200 − 1 = 30%，达到 20%，记为中等",
    wrong: "上级专款按惯例在年中下达，或全年预算数并入了上年结转资金时，调整大并非编制不准。",
  },
  en: {
    title: "Large budget adjustment",
    why: "An annual budget far from the initial one was poorly planned or met a major change; the execution rate, taken on the adjusted budget, does not show it.",
    formula: "annual budget ÷ initial budget − 1, in absolute value",
    example: "Initial 2 million yuan, annual 2.6 million: 2.6 ÷ 2 − 1 = 30%, at least 20%, so medium",
    wrong:
      "Where earmarked grants customarily arrive during the year, or the annual budget takes in carry-over.",
  },
  *check(evaluation) {
    const { id, name, initialBudget, annualBudget, moneyUnit } = evaluation;
    const change = adjustmentOf(evaluation);
    const severity = change === null ? null : severityOf(Math.abs(change));
    if (change === null || !severity || !initialBudget?.value || !annualBudget?.value) return;
    const [initial, annual] = [sayMoney(initialBudget, moneyUnit), sayMoney(annualBudget, moneyUnit)];
    const [initialEn, annualEn] = [initialBudget.value, annualBudget.value].map((amount) =>
      sayYuan(toYuan(amount), "en"),
    );
    const size = sayRatio(Math.abs(change));
    const times = change >= DOUBLED ? (1 + change).toFixed(2) : null;
    const [wayZh, wayEn] = change > 0 ? ["调增", "raised by"] : ["调减", "cut by"];
    yield {
      subject: id,
      evaluation,
      severity,
      zh: `「${name.text}」年初预算 ${initial}，全年预算 ${annual}，${wayZh} ${size}${times ? `（为年初的 ${times} 倍）` : ""}，为何作这样大的调整？`,
      en: `The budget of “${name.text}” was ${wayEn} ${size}${times ? ` (to ${times} times)` : ""}, from ${initialEn} to ${annualEn}: why such a large adjustment?`,
      printed: `${saidOf(initialBudget)} → ${saidOf(annualBudget)}`,
      expected: null,
      arithmetic: `${annual} ÷ ${initial} − 1 = ${change < 0 ? "−" : ""}${size}`,
      at: placesOf(annualBudget, initialBudget),
      clears: {
        zh: "说明调整的原因、时间和批准文件",
        en: "say why, when and by whose approval the budget was adjusted",
      },
    };
  },
};
