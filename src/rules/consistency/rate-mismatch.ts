import { moneyRows } from "../../evidence/sums/money-row.ts";
import { isSettledBySum } from "../../evidence/sums/source-sums.ts";
import { unitSlip } from "../../evidence/sums/unit-slips.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import { agrees, percentFixed, ratioOf } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface RateMismatch {
  row: string;
  rate: string;
  executed: string;
  budget: string;
  computed: string;
}

export const rateMismatch: Rule<"rate-mismatch", RateMismatch> = {
  id: "rate-mismatch",
  category: "consistency",
  severity: "high",
  *check(evaluation) {
    for (const row of moneyRows(evaluation)) {
      const { id, name, annualBudget, executed, rate } = row;
      const [whole, part, printed] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)];
      if (!whole?.fen || !part || !printed) continue; // unread or 0 ÷ 0: no evidence
      if (agrees(printed, part, whole) || unitSlip(row) || isSettledBySum(row, evaluation)) continue;
      const exact = percentFixed(ratioOf(part, whole) ?? 0, printed.percent.scale);
      yield {
        subject: id,
        evaluation,
        data: {
          row: name,
          rate: rate?.text ?? "",
          executed: executed?.text ?? "",
          budget: annualBudget?.text ?? "",
          computed: exact,
        },
        printed: rate?.text ?? null,
        expected: exact,
        arithmetic: `${executed?.text} ÷ ${annualBudget?.text} = ${exact} ≠ ${rate?.text}`,
        at: placesOf(rate, executed, annualBudget),
      };
    }
  },
};
