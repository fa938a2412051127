import type { Cell } from "../../documents/block.ts";
import { isDash } from "../../model/blank.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { type Money, type MoneyUnit, parseMoney } from "../../values/money.ts";
import { parseRate } from "../../values/rate.ts";
import { printOf } from "../claims.ts";
import type { Context } from "../context.ts";
import { bare } from "../labels/look-up.ts";
import { indexOfColumn } from "../layout/header.ts";
import { tokensOf } from "../settle/row.ts";
import { type ListHeader, unitsOf, untoldOf } from "./list-header.ts";

const PASSED = ["left", "returned"] as const;
const AMOUNTS = ["initialBudget", "annualBudget", "received", "executed"] as const;

/** 合计 below a list: it restates the rows, so it is read only to be checked, and where it does not fit it is a notice. */
export function readListTotal(
  cells: Cell[],
  header: ListHeader,
  above: MoneyUnit | null,
  rows: Evaluation[],
  { claims }: Context,
): void {
  const [label, ...values] = tokensOf(cells);
  if (!label) return;
  const units = unitsOf(header, above);
  const all = [label, ...values].map(({ cell }) => cell);
  const fits = values.every(({ cell, index }) => {
    const money = parseMoney(cell.text, units?.at(index) ?? null);
    const key = AMOUNTS.find((amount) => indexOfColumn(header, amount) === index);
    // what no row publishes cannot be checked
    if (PASSED.some((key) => index === indexOfColumn(header, key))) return true;
    if (header.others.some((own) => own.index === index)) return true;
    if (index === indexOfColumn(header, "rate")) return parseRate(cell.text) !== null || isDash(cell.text);
    const source = header.sources.find((own) => own.index === index);
    if (!money) return isDash(cell.text);
    if (key)
      return isSum(
        money,
        rows.flatMap((row) => row[key]?.value ?? []),
      );
    const untold = untoldOf(header).find((own) => own === source?.cell || columnAt(header, index) === own);
    if (untold)
      return isSum(
        money,
        rows.flatMap(({ amounts }) =>
          amounts.flatMap((own) => (own.label === bare(untold.label) ? (own.amount.value ?? []) : [])),
        ),
      );
    if (!source) return false;
    const parts = rows
      .flatMap(({ funds }) => funds)
      .filter(({ label: own }) => own.text === source.cell.text);
    return isSum(
      money,
      parts.flatMap((fund) => (source.of && fund[source.of]?.value) ?? []),
    );
  });
  if (fits && rows.length > 0) claims.use("project-list", ...all);
  else claims.doubt("unread-total", { what: "list", printed: printOf(all) }, ...all);
}

const columnAt = ({ columns }: ListHeader, index: number) => columns.find((own) => own.index === index)?.cell;

function isSum(total: Money, parts: Money[]): boolean {
  const sum = parts.reduce((fen, part) => fen + part.fen, 0);
  const slack = Math.max(total.step, ...parts.map(({ step }) => step)) * (parts.length + 1);
  return Math.abs(total.fen - sum) * 2 <= slack;
}
