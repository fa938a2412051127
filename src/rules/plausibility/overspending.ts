import { slackOf } from "../../evidence/sums/money-row.ts";
import { sayMoney } from "../../evidence/sums/said-money.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { agrees, percentFixed } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface Overspending {
  name: string;
  budget: string;
  executed: string;
}

export const overspending: Rule<"overspending", Overspending> = {
  id: "overspending",
  category: "plausibility",
  severity: "medium",
  *check(evaluation) {
    const { id, name, annualBudget, executed, rate, moneyUnit } = evaluation;
    const [budget, spent] = [annualBudget?.value, executed?.value];
    if (!annualBudget || !executed || !budget || !spent || budget.fen <= 0) return;
    const more = BigInt(spent.fen) - BigInt(budget.fen);
    if (more * 2n <= slackOf([budget, spent])) return;
    if (rate?.value && !agrees(rate.value, spent, budget)) return;
    const ratio = percentFixed(spent.fen / budget.fen);
    yield {
      subject: id,
      evaluation,
      data: {
        name: name.text,
        budget: sayMoney(annualBudget, moneyUnit),
        executed: sayMoney(executed, moneyUnit),
      },
      printed: saidOf(executed),
      expected: saidOf(annualBudget),
      arithmetic: `${saidOf(executed)} ÷ ${saidOf(annualBudget)} = ${ratio}`,
      at: placesOf(executed, annualBudget, rate),
    };
  },
};
