import type { Cell } from "../../documents/block.ts";
import type { PairColumn } from "../../model/labels/money.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../values/money.ts";
import { printOf } from "../claims.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { addsUp } from "../settle/adds-up.ts";
import { read } from "../settle/row.ts";
import { cleanLabel } from "./fund-labels.ts";
import { isDashed } from "./pair-row.ts";

/** The cells of one fund by the label that each stands behind. */
export type PairCells = ReadonlyMap<PairColumn, Cell>;

/**
 * Whether the money that a form says was planned is what was to be spent: spent and left come to it, or all of it came
 * and was spent. A plan may be that of a whole undertaking, so nothing else makes it a budget of the year.
 */
export function isPlanBudget(cells: PairCells, unit: MoneyUnit | null): boolean {
  const [planned, received, executed, left] = amountsOf(cells, unit);
  if (!planned || !executed || planned.fen === 0 || cells.has("annualBudget")) return false;
  if (left) return addsUp(planned, [executed, left]);
  return !cells.has("left") && received?.fen === planned.fen && executed.fen === planned.fen;
}

/**
 * What no column holds, as amounts in their printed words: what was left, and a plan that is no budget of the year. A plan
 * whose role nothing tells, and what is left of neither the money that came nor the plan, is a notice.
 * @param headed the label that names each column, which stands above the parts
 */
export function stateApart(
  { label, cells, isTotal }: { label: Cell; cells: PairCells; isTotal: boolean },
  headed: PairCells,
  { isBudget, unit }: { isBudget: boolean; unit: MoneyUnit | null },
  draft: Draft,
  { claims }: Context,
): void {
  const doubted: Cell[] = [];
  for (const role of ["planned", "left"] as const) {
    const cell = cells.get(role);
    const head = headed.get(role);
    if (!cell || isDashed(cell) || !head || (role === "planned" && isBudget)) continue;
    const amount = read(cell, (text) => parseMoney(text, unit));
    // without a unit it is published nowhere, and one notice says so of all
    if (!amount.value) continue;
    draft.amounts.push({
      heading: isTotal ? "" : head.text,
      label: isTotal ? head.text : cleanLabel(label),
      role: isTotal ? role : "part",
      amount,
    });
    if (isTotal && (role === "planned" || !isLeftOf(cells, unit))) doubted.push(head, cell);
  }
  const [first] = doubted;
  if (first) claims.note("doubtful-role", { printed: printOf(doubted) }, first.at);
}

function isLeftOf(cells: PairCells, unit: MoneyUnit | null): boolean {
  const [planned, received, executed, left] = amountsOf(cells, unit);
  const wholes = [planned, received].filter((whole): whole is Money => whole !== null);
  return executed !== null && left !== null && wholes.some((whole) => addsUp(whole, [executed, left]));
}

type Amount = Money | null;

function amountsOf(cells: PairCells, unit: MoneyUnit | null): [Amount, Amount, Amount, Amount] {
  const amountOf = (key: PairColumn): Amount => {
    const cell = cells.get(key);
    return cell && !isDashed(cell) ? read(cell, (text) => parseMoney(text, unit)).value : null;
  };
  return [amountOf("planned"), amountOf("received"), amountOf("executed"), amountOf("left")];
}
