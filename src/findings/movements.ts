import type { ToldTables } from "../model/told.ts";
import { adjustments, movedBy } from "./adjustment.ts";
import { type CitedFigure, type EvaluationView, viewEvaluation } from "./evaluation.ts";

/** What one report says of the way of its money: carried in, planned, adjusted, spent. */
export interface Movement {
  view: EvaluationView;
  /** What came over from the year before; null where no such row is printed. */
  carried: CitedFigure | null;
  /** Annual against initial budget, in percent of the latter; null where one is not printed. */
  moved: number | null;
}

/** How many budgets were moved within the year, of those whose beginning is printed. */
export function countMoved(movements: Movement[]): { moved: number; known: number } {
  const known = movements.flatMap(({ moved }) => moved ?? []);
  return { moved: known.filter((percent) => percent !== 0).length, known: known.length };
}

/** Self-evaluations that print more than one stage of their money within the year, the largest change first. */
export function movementsOf(tables: ToldTables): Movement[] {
  const adjusted = adjustments(tables.evaluations).map(({ row }) => row);
  const withCarried = new Set(
    tables.funds
      .filter(
        ({ source, initial_budget, annual_budget }) =>
          source === "carried_over" && (annual_budget ?? initial_budget),
      )
      .map(({ evaluation_id }) => evaluation_id),
  );
  const others = tables.evaluations.filter(
    (row) => withCarried.has(row.evaluation_id) && !adjusted.includes(row),
  );
  return [...adjusted, ...others].map((row) => {
    const view = viewEvaluation(row, tables);
    const fund = view.funds.find(({ source }) => source === "carried_over");
    const { initial_budget: initial, annual_budget: annual } = row;
    return {
      view,
      carried: fund ? (fund.annual.value === null ? fund.initial : fund.annual) : null,
      moved: initial && annual !== null ? movedBy(annual, initial) : null,
    };
  });
}
