import type { Evaluation, StatedAmount } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Money } from "../../values/money.ts";

/** The income of a department as its report states it in sentences: as budgeted, and as it came in. */
export type IncomeColumn = "incomeBudget" | "income";

const FINAL = /决算/;
const IS: Record<IncomeColumn, (amount: StatedAmount) => boolean> = {
  incomeBudget: ({ heading, label }) => /预算(?:总)?收入$/.test(label) && !FINAL.test(heading + label),
  income: ({ heading, label }) =>
    /(?:本年度?|决算)(?:实际)?(?:总)?收入$/.test(label) && FINAL.test(heading + label),
};

/** The amount that the report states of its income; null where it states none, or more than one. */
export function statedIncome({ amounts }: Evaluation, column: IncomeColumn): Reading<Money> | null {
  const [only, ...others] = amounts.filter(IS[column]);
  return only && others.length === 0 ? only.amount : null;
}
