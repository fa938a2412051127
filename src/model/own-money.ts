import { fenOf, toYuan } from "../values/money.ts";
import type { EvaluationRow } from "./tables/evaluations.ts";

type AmountColumn = "annual_budget" | "executed";

/** Money of its own: department and summary rows restate the money of the projects. */
export function isOwnMoney({ scope }: Pick<EvaluationRow, "scope">): boolean {
  return scope === "project" || scope === "listed";
}

/** Money that another treasury gave for a purpose, reported on the form of such transfers. */
export const isTransfer = ({ form }: Pick<EvaluationRow, "form">) => form === "transfer-payment";

/** A row that prints an amount, and the amount in whole 分, so that sums lose nothing. */
export interface Printing {
  id: string;
  fen: number;
}

/** The rows that print an amount of this column. */
export const printing = (rows: EvaluationRow[], column: AmountColumn): Printing[] =>
  rows.flatMap((row) => {
    const yuan = row[column];
    return yuan === null ? [] : [{ id: row.evaluation_id, fen: fenOf(yuan) }];
  });

/** Their sum in 分. */
export const totalFen = (amounts: Printing[]) => amounts.reduce((sum, { fen }) => sum + fen, 0);

/** Their sum in 元; null where none is printed. */
export const sumOf = (amounts: Printing[]) =>
  amounts.length > 0 ? toYuan({ fen: totalFen(amounts) }) : null;
