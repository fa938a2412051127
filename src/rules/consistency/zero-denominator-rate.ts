import { moneyRows } from "../../evidence/sums/money-row.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface ZeroDenominatorRate {
  name: string;
  row: string;
  budget: string;
  executed: string;
  rate: string;
}

export const zeroDenominatorRate: Rule<"zero-denominator-rate", ZeroDenominatorRate> = {
  id: "zero-denominator-rate",
  category: "consistency",
  severity: "info",
  *check(evaluation) {
    for (const { id, name, annualBudget, executed, rate } of moneyRows(evaluation)) {
      const [whole, part, printed] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)];
      if (whole?.fen !== 0 || part?.fen !== 0 || !printed) continue;
      yield {
        subject: id,
        evaluation,
        data: {
          name: evaluation.name.text,
          row: name,
          budget: annualBudget?.text ?? "",
          executed: executed?.text ?? "",
          rate: rate?.text ?? "",
        },
        printed: rate?.text ?? null,
        at: placesOf(rate, executed, annualBudget),
      };
    }
  },
};
