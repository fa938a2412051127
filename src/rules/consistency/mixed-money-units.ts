import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import type { MoneyUnit } from "../../values/money.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface MixedMoneyUnits {
  evaluations: number;
  units: { unit: MoneyUnit; count: number }[];
}

export const mixedMoneyUnits: Rule<"mixed-money-units", MixedMoneyUnits> = {
  id: "mixed-money-units",
  category: "consistency",
  severity: "info",
  *checkReport({ id, evaluations }) {
    const tables = evaluations.filter(({ printed, moneyUnit }) => moneyUnit && printed.money);
    const byUnit = new Map<MoneyUnit, Evaluation[]>();
    for (const table of tables) {
      if (!table.moneyUnit) continue;
      const own = byUnit.get(table.moneyUnit);
      if (own) own.push(table);
      else byUnit.set(table.moneyUnit, [table]);
    }
    if (byUnit.size < 2) return;
    // the unit that fewest tables use is the one a reader overlooks
    const units = [...byUnit].sort(([, a], [, b]) => a.length - b.length);
    yield {
      subject: id,
      data: { evaluations: tables.length, units: units.map(([unit, own]) => ({ unit, count: own.length })) },
      printed: units.map(([unit]) => unit).join("、"),
      at: units.flatMap(([, own]) => own.flatMap(amountPlace)),
    };
  },
};

const amountPlace = ({ annualBudget, executed, at }: Evaluation) =>
  annualBudget || executed ? placesOf(annualBudget ?? executed) : [at];
