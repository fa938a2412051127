import { moneyOf } from "../../values/money.ts";
import { roundTo } from "../../values/print.ts";
import { parseStatedRate, ratioOf, toRatio } from "../../values/rate.ts";
import type { EvaluationRow } from "../tables/evaluations.ts";
import type { FundRow } from "../tables/funds.ts";
import type { TableName, Tables } from "../tables/index.ts";
import { type Broken, numbered, type Publication } from "./broken.ts";

type SummedRow = Pick<
  FundRow,
  "initial_budget" | "annual_budget" | "executed" | "execution_rate" | "execution_rate_printed"
>;

/** The counts of a report are the rows that belong to it, and its evaluations and indicators are numbered 1, 2, 3 … */
export function wrongCounts({ tables }: Publication): Broken[] {
  const reportOf = new Map(tables.evaluations.map((row) => [row.evaluation_id, row.report_id]));
  const counts = {
    evaluation_count: countBy(tables.evaluations, (row) => row.report_id),
    indicator_count: countBy(tables.indicators, (row) => reportOf.get(row.evaluation_id)),
    flag_count: countBy(tables.flags, (row) => row.report_id),
  };
  const wrong = numbered(tables, "reports").flatMap(({ row, cells }) =>
    (["evaluation_count", "indicator_count", "flag_count"] as const).flatMap((column): Broken[] => {
      const counted = counts[column].get(cells.report_id) ?? 0;
      if (cells[column] === counted) return [];
      return [{ table: "reports", row, column, why: { kind: "other-count", said: cells[column], counted } }];
    }),
  );
  return [
    ...wrong,
    ...gaps(tables, "evaluations", "report_id"),
    ...gaps(tables, "indicators", "evaluation_id"),
  ];
}

/** A rate is what its own amounts give, at six places; where they are not both there, what is printed. */
export function wrongRates({ tables }: Publication): Broken[] {
  return [
    ...numbered(tables, "evaluations").flatMap(({ row, cells }) => ratesOf("evaluations", row, cells)),
    ...numbered(tables, "funds").flatMap(({ row, cells }) => ratesOf("funds", row, cells)),
    ...numbered(tables, "evaluations").flatMap(({ row, cells }) => adjustmentOf(row, cells)),
    ...numbered(tables, "indicators").flatMap(({ row, cells }): Broken[] => {
      const { completion, actual_value, target_value, actual_unit, target_unit } = cells;
      if (completion === null || actual_unit !== target_unit) return [];
      const ratio = target_value && actual_value !== null ? round(actual_value / target_value) : null;
      return differing("indicators", row, "completion", completion, ratio);
    }),
  ];
}

/** The amounts of an evaluation are those of its total row, where it has one and both print them. */
export function wrongTotals({ tables }: Publication): Broken[] {
  const totals = new Map(
    tables.funds.flatMap((fund) => (fund.source === "total" ? [[fund.evaluation_id, fund]] : [])),
  );
  return numbered(tables, "evaluations").flatMap(({ row, cells }) => {
    const total = totals.get(cells.evaluation_id);
    return (["initial_budget", "annual_budget", "received", "executed"] as const).flatMap((column) => {
      if (!total || total[column] === null || cells[column] === null) return [];
      return differing("evaluations", row, column, cells[column], total[column]);
    });
  });
}

function ratesOf(table: "evaluations" | "funds", row: number, cells: SummedRow): Broken[] {
  const { annual_budget, executed, execution_rate, execution_rate_printed } = cells;
  const printed = execution_rate_printed === null ? null : parseStatedRate(execution_rate_printed);
  const own = ratio(executed, annual_budget);
  const none = executed !== null && annual_budget !== null ? null : printed && toRatio(printed);
  return differing(table, row, "execution_rate", execution_rate, own ?? none);
}

function adjustmentOf(row: number, cells: EvaluationRow): Broken[] {
  const own = ratio(cells.annual_budget, cells.initial_budget);
  const expected = own === null ? null : round(own - 1);
  return differing("evaluations", row, "adjustment_rate", cells.adjustment_rate, expected);
}

function differing(
  table: TableName,
  row: number,
  column: string,
  said: number | null,
  expected: number | null,
): Broken[] {
  if (said === expected) return [];
  return [{ table, row, column, why: { kind: "other-figure", said, expected } }];
}

function gaps(tables: Tables, table: "evaluations" | "indicators", owner: string): Broken[] {
  const last = new Map<unknown, number>();
  return numbered(tables, table).flatMap(({ row, cells }): Broken[] => {
    const of = Object.entries(cells).find(([column]) => column === owner)?.[1];
    const expected = (last.get(of) ?? 0) + 1;
    last.set(of, cells.ordinal);
    if (cells.ordinal === expected) return [];
    return [
      {
        table,
        row,
        column: "ordinal",
        why: { kind: "out-of-order", said: cells.ordinal, expected, of: `${of}` },
      },
    ];
  });
}

const round = (number: number) => roundTo(number, 6);

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : ratioOf(moneyOf(part), moneyOf(whole));
}

function countBy<Row>(rows: Row[], keyOf: (row: Row) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
