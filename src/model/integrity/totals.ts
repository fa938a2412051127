import { fenOf, toYuan } from "../../values/money.ts";
import { type Broken, numbered, type Publication } from "./broken.ts";

const COLUMNS = [
  ["annual_budget", "budget_rows"],
  ["executed", "executed_rows"],
] as const;

/** A total is the sum of what the evaluations print that it names, in whole 分. */
export function wrongSums({ tables }: Publication): Broken[] {
  const evaluations = new Map(tables.evaluations.map((row) => [row.evaluation_id, row]));
  return numbered(tables, "totals").flatMap(({ row, cells }) =>
    COLUMNS.flatMap(([column, names]): Broken[] => {
      const amounts = cells[names]?.split(";").map((id) => evaluations.get(id)?.[column] ?? null) ?? [];
      if (amounts.includes(null))
        return [{ table: "totals", row, column: names, why: { kind: "summed-blank", column } }];
      const fen = amounts.reduce((sum: number, yuan) => sum + fenOf(yuan ?? 0), 0);
      const sum = amounts.length > 0 ? toYuan({ fen }) : null;
      if (cells[column] === sum) return [];
      return [{ table: "totals", row, column, why: { kind: "other-sum", said: cells[column], sum } }];
    }),
  );
}
