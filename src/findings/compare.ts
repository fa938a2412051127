import { isOwnMoney } from "../model/own-money.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { ToldTables } from "../model/told.ts";
import { fenOf, toYuan } from "../values/money.ts";
import { once } from "../values/once.ts";
import { parseRate, toRatio } from "../values/rate.ts";
import { isBelow } from "./execution.ts";
import { ofReport } from "./of-report.ts";
import { type Overview, overviewOf, tablesOfReport } from "./overview.ts";
import { type PartialSum, sumTotals, wholeRate, wholeSums } from "./totals.ts";

/** One unit and year in a line, as a leader compares them. */
export interface ComparedUnit {
  row: ReportRow;
  facts: Overview;
  budget: PartialSum;
  executed: PartialSum;
  rate: UnitRate | null;
  /** Σ budget − Σ executed of the totals that are whole, in 元; null where none is. */
  unspent: number | null;
  /** Own evaluations with a rate, and those of them below the line from which a reason is owed. */
  rated: number;
  below: number;
  /** Questions of the highest severity. */
  heavy: number;
}

/** How much of a unit's money was spent, and what that rests on. */
export interface UnitRate {
  ratio: number;
  /** `sums`: Σ executed ÷ Σ budget of the totals that are whole; `stated`: the report's own rate over all of them. */
  basis: "sums" | "stated";
}

/** A row per report, in the order they are published. Rates are never averaged. */
export const compareUnits = once((tables: ToldTables): ComparedUnit[] =>
  tables.reports.map((row) => {
    const own = tablesOfReport(tables, row.report_id);
    const money = own.evaluations.filter(isOwnMoney);
    const totals = ofReport(tables.totals, row.report_id);
    const [sums, ratio] = [wholeSums(totals), wholeRate(totals)];
    const rated = money.filter(({ execution_rate }) => execution_rate !== null);
    return {
      row,
      facts: overviewOf(own),
      budget: sumTotals(totals, "annual_budget"),
      executed: sumTotals(totals, "executed"),
      rate: ratio === null ? statedRate(own.evaluations) : { ratio, basis: "sums" },
      unspent: sums && leftOf(sums),
      rated: rated.length,
      below: rated.filter(isBelow).length,
      heavy: own.flags.filter(({ severity }) => severity === "high").length,
    };
  }),
);

const leftOf = ({ budget, executed }: { budget: number; executed: number }) =>
  toYuan({ fen: fenOf(budget) - fenOf(executed) });

// where no total is whole, the report's own rate over all of them
function statedRate(evaluations: ToldTables["evaluations"]): UnitRate | null {
  const whole = evaluations.find(
    ({ scope, execution_rate_printed }) => !isOwnMoney({ scope }) && execution_rate_printed !== null,
  );
  const rate = whole?.execution_rate_printed ? parseRate(whole.execution_rate_printed) : null;
  return rate && { ratio: toRatio(rate), basis: "stated" };
}

/** What is to be asked first comes first: the most questions of the highest severity, then the lowest rate; a unit without a rate after those with one. */
export function askFirst(units: ComparedUnit[]): ComparedUnit[] {
  const rateOf = ({ rate }: ComparedUnit) => rate?.ratio ?? Number.POSITIVE_INFINITY;
  return units.toSorted((a, b) => b.heavy - a.heavy || compareValues(rateOf(a), rateOf(b)));
}

// two units without a rate are alike: their difference would be no number
const compareValues = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The units with the most questions of the highest severity, and how many each has. */
export function mostAsked(units: ComparedUnit[]): { rows: ReportRow[]; heavy: number } {
  const heavy = Math.max(0, ...units.map((unit) => unit.heavy));
  return { rows: units.filter((unit) => unit.heavy === heavy).map(({ row }) => row), heavy };
}

/** The unit that spent the least of its money, where any rate is known. */
export function leastSpent(units: ComparedUnit[]): { row: ReportRow; ratio: number } | null {
  const [first] = units
    .flatMap(({ row, rate }) => (rate ? [{ row, ratio: rate.ratio }] : []))
    .toSorted((a, b) => a.ratio - b.ratio);
  return first ?? null;
}
/** The share of a unit's indicators whose printed figures can be checked; null where it prints none. */
export function checkableShare({ numeric, indicators }: Overview): number | null {
  return indicators > 0 ? numeric / indicators : null;
}
