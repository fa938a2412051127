import { isDash } from "../../../model/blank.ts";
import { type Money, parseMoney } from "../../../values/money.ts";
import { addsUp } from "../../settle/adds-up.ts";
import type { MoneyKey } from "../heads.ts";
import { isSource, sourceOf } from "../words.ts";
import type { MoneyRun, State } from "./state.ts";

/** The columns of amounts. */
export const AMOUNTS: MoneyKey[] = ["initialBudget", "annualBudget", "received", "executed"];

/**
 * Ends the money rows of a table: figures that stand under their columns only because no other way is left are believed
 * where the parts then add up to the total in every column of amounts; else their rows are unplaced.
 */
export function closeMoney(state: State): void {
  const { money } = state;
  state.money = [];
  if (!money.some(({ isLone }) => isLone) || addUp(money)) return;
  for (const { row, label, figures, isLone } of money)
    if (isLone) Object.assign(row, { cells: [label, ...figures.values()], unplaced: true });
}

function addUp(money: MoneyRun[]): boolean {
  const [total, ...others] = money.filter((own) => sourceOf(own.label.label) === "total");
  const parts = money.filter((own) => own !== total);
  if (!total || others.length > 0 || parts.length === 0 || !parts.every(({ label }) => isSource(label.label)))
    return false;
  const columns = AMOUNTS.filter((key) => money.some(({ figures }) => isPrinted(figures, key)));
  return (
    columns.length > 1 &&
    columns.every((key) =>
      isSum(
        amountOf(total, key),
        parts.map((own) => amountOf(own, key)),
      ),
    )
  );
}

const isPrinted = (figures: MoneyRun["figures"], key: MoneyKey) => {
  const text = figures.get(key)?.label;
  return text !== undefined && !isDash(text);
};

// the unit is the same for all
const amountOf = ({ figures }: MoneyRun, key: MoneyKey) => parseMoney(figures.get(key)?.label ?? "", "万元");

function isSum(total: Money | null, parts: (Money | null)[]): boolean {
  const printed = parts.flatMap((part) => part ?? []);
  return total !== null && printed.length > 0 && addsUp(total, printed);
}
