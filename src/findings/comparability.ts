import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { FormId, Scope } from "../model/words.ts";
import { fenOf, type MoneyUnit, toYuan } from "../values/money.ts";
import { roundTo } from "../values/print.ts";
import { parseRate } from "../values/rate.ts";

/** What a rate was divided by: the budget as changed in the year, as it began, what came in, or one that is not printed. */
export type Denominator = "annual" | "initial" | "received" | "unprinted";

/** One project in one year, with the unit that published it. */
export interface YearPoint {
  row: EvaluationRow;
  year: number;
  unit: string;
}

/** Why two years cannot be compared. */
export type Obstacle =
  | { kind: "unit"; from: string; to: string }
  | { kind: "form"; from: FormId; to: FormId }
  | { kind: "scope"; from: Scope; to: Scope }
  | { kind: "denominator"; from: Denominator; to: Denominator }
  | { kind: "money-unit"; from: MoneyUnit; to: MoneyUnit }
  | { kind: "gap"; years: number[] }
  | { kind: "no-rate"; years: number[] };

/** What changed between two comparable years; money is null where either year does not print it. */
export interface YearChange {
  /** Percentage points, to as many places as both years bear. */
  points: number;
  budget: number | null;
  executed: number | null;
}

/** Two years of one project; comparable where nothing stands against it. */
export interface YearPair {
  earlier: YearPoint;
  later: YearPoint;
  obstacles: Obstacle[];
  change: YearChange | null;
}

/** @param collected every year in which the project is collected */
export function comparePair(earlier: YearPoint, later: YearPoint, collected: number[]): YearPair {
  const obstacles = obstaclesBetween(earlier, later, collected);
  return { earlier, later, obstacles, change: obstacles.length > 0 ? null : changeBetween(earlier, later) };
}

/** The denominator of a row's rate. */
export function denominatorOf({ annual_budget, initial_budget, received }: EvaluationRow): Denominator {
  if (annual_budget !== null) return "annual";
  if (initial_budget !== null) return "initial";
  return received === null ? "unprinted" : "received";
}

/** Whether a rate may stand in one chart with those of annual budgets: one that is of another amount has no place there. */
export function isOfAnnualBudget(row: EvaluationRow): boolean {
  const denominator = denominatorOf(row);
  return denominator === "annual" || denominator === "unprinted";
}

function obstaclesBetween(a: YearPoint, b: YearPoint, collected: number[]): Obstacle[] {
  const [from, to] = [denominatorOf(a.row), denominatorOf(b.row)];
  const [unitBefore, unitAfter] = [a.row.money_unit, b.row.money_unit];
  const between = Array.from({ length: b.year - a.year - 1 }, (_, index) => a.year + 1 + index);
  const gap = between.filter((year) => !collected.includes(year));
  const unrated = [a, b].filter(({ row }) => row.execution_rate === null).map(({ year }) => year);
  const found: (Obstacle | false)[] = [
    a.unit !== b.unit && { kind: "unit", from: a.unit, to: b.unit },
    a.row.form !== b.row.form && { kind: "form", from: a.row.form, to: b.row.form },
    a.row.scope !== b.row.scope && { kind: "scope", from: a.row.scope, to: b.row.scope },
    from !== to && { kind: "denominator", from, to },
    unitBefore !== null &&
      unitAfter !== null &&
      unitBefore !== unitAfter && { kind: "money-unit", from: unitBefore, to: unitAfter },
    gap.length > 0 && { kind: "gap", years: gap },
    unrated.length > 0 && { kind: "no-rate", years: unrated },
  ];
  return found.filter((obstacle) => obstacle !== false);
}

function changeBetween({ row: a }: YearPoint, { row: b }: YearPoint): YearChange | null {
  if (a.execution_rate === null || b.execution_rate === null) return null;
  const points = (b.execution_rate - a.execution_rate) * 100;
  return {
    points: roundTo(points, Math.min(placesOf(a), placesOf(b))),
    budget: difference(a.annual_budget, b.annual_budget),
    executed: difference(a.executed, b.executed),
  };
}

// A rate that is only printed bears no more places than were printed; a computed one is said to two.
function placesOf({ rate_basis, execution_rate_printed }: EvaluationRow): number {
  if (rate_basis === "computed" || execution_rate_printed === null) return 2;
  return Math.min(2, parseRate(execution_rate_printed)?.percent.scale ?? 0);
}

// In whole 分, so that nothing is lost.
function difference(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  return toYuan({ fen: fenOf(after) - fenOf(before) });
}

/** The change of the only pair of years that can be compared; null where there are none or several. */
export function onlyChange(pairs: Pick<YearPair, "change">[]): YearChange | null {
  const [first, ...others] = pairs.flatMap(({ change }) => (change ? [change] : []));
  return first && others.length === 0 ? first : null;
}
