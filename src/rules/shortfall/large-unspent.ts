import { amountsLeft } from "../../evidence/sums/amounts-left.ts";
import { sayLike } from "../../evidence/sums/money-row.ts";
import { sayMoney } from "../../evidence/sums/said-money.ts";
import { placesOf, type Reading, saidOf } from "../../model/reading.ts";
import type { Money, MoneyUnit } from "../../values/money.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface LargeUnspent {
  name: string;
  row: string | null;
  budget: string;
  executed: string;
  left: number;
}

export const largeUnspent: Rule<"large-unspent", LargeUnspent> = {
  id: "large-unspent",
  category: "shortfall",
  severity: "medium",
  thresholds: ["largeUnspent"],
  *check(evaluation, report) {
    for (const { subject, label, budget, executed, fen, yuan } of amountsLeft(evaluation, report)) {
      const { name, moneyUnit } = evaluation;
      const row = label.value ?? label.text;
      yield {
        subject,
        evaluation,
        data: {
          name: name.text,
          row: row === name.text ? null : row,
          budget: sayMoney(budget, moneyUnit),
          executed: sayMoney(executed, moneyUnit),
          left: yuan,
        },
        printed: executed.text,
        arithmetic: `${saidOf(budget)} − ${saidOf(executed)} = ${sayLeft(fen, budget, moneyUnit)}`,
        at: placesOf(executed, budget, label),
      };
    }
  },
};

// in the unit of the table, grouped as the budget groups its digits
function sayLeft(fen: number, budget: Reading<Money>, unit: MoneyUnit | null): string {
  const said = sayLike(fen, budget, unit);
  return unit && /\d$/.test(said) ? `${said} ${unit}` : said;
}
