import { sayMoney } from "../../evidence/sums/said-money.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Severity } from "../../model/words.ts";
import { toYuan } from "../../values/money.ts";
import { printFixed } from "../../values/print.ts";
import { percentFixed, ratioOf } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

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
  if (change >= THRESHOLDS.hugeAdjustment) return "high";
  if (change >= THRESHOLDS.largeAdjustment) return "medium";
  return change >= THRESHOLDS.adjustment ? "low" : null;
}

/** What its sentence tells. */
export interface LargeBudgetAdjustment {
  name: string;
  initial: string;
  annual: string;
  yuan: { initial: number; annual: number };
  raised: boolean;
  size: string;
  times: string | null;
}

export const largeBudgetAdjustment: Rule<"large-budget-adjustment", LargeBudgetAdjustment> = {
  id: "large-budget-adjustment",
  category: "plausibility",
  severity: "medium",
  thresholds: ["adjustment", "largeAdjustment", "hugeAdjustment"],
  *check(evaluation) {
    const { id, name, initialBudget, annualBudget, moneyUnit } = evaluation;
    const change = adjustmentOf(evaluation);
    const severity = change === null ? null : severityOf(Math.abs(change));
    if (change === null || !severity || !initialBudget?.value || !annualBudget?.value) return;
    const [initial, annual] = [sayMoney(initialBudget, moneyUnit), sayMoney(annualBudget, moneyUnit)];
    const size = percentFixed(Math.abs(change));
    yield {
      subject: id,
      evaluation,
      severity,
      data: {
        name: name.text,
        initial,
        annual,
        yuan: { initial: toYuan(initialBudget.value), annual: toYuan(annualBudget.value) },
        raised: change > 0,
        size,
        times: change >= DOUBLED ? printFixed(1 + change, 2) : null,
      },
      printed: `${saidOf(initialBudget)} → ${saidOf(annualBudget)}`,
      arithmetic: `${annual} ÷ ${initial} − 1 = ${change < 0 ? "−" : ""}${size}`,
      at: placesOf(annualBudget, initialBudget),
    };
  },
};
