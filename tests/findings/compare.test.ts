import { expect, test } from "vitest";
import { totalRows } from "../../src/exports/totals.ts";
import { askFirst, checkableShare, compareUnits, mostAsked } from "../../src/findings/compare.ts";
import { tellTables } from "../../src/model/told.ts";
import { readPublished } from "../../src/published.ts";
import { evaluationRow } from "./rows.ts";

const tables = tellTables(readPublished().tables, "zh");
const unitOf = (evaluations: ReturnType<typeof evaluationRow>[]) => {
  const [row] = tables.reports;
  if (!row) throw new Error("no report is published");
  const own = evaluations.map((each) => ({ ...each, report_id: row.report_id }));
  const totals = totalRows(own, [row]);
  const none = { indicators: [], flags: [] };
  const [unit] = compareUnits({ ...tables, ...none, reports: [row], evaluations: own, totals });
  if (!unit) throw new Error("the report has no line");
  return unit;
};

test("a rate is the sum executed over the sum budgeted of the totals that are whole, never an average", () => {
  const unit = unitOf([
    evaluationRow({ annual_budget: 900, executed: 900, execution_rate: 1 }),
    evaluationRow({ annual_budget: 100, executed: 50, execution_rate: 0.5 }),
    evaluationRow({ programme: "operations", annual_budget: 700, executed: null, execution_rate: null }),
  ]);
  expect(unit.rate).toEqual({ ratio: 0.95, basis: "sums" });
  expect(unit.unspent).toBe(50);
  expect([unit.below, unit.rated]).toEqual([1, 2]);
  expect(unit.budget).toEqual({ sum: 1700, known: 3, all: 3 });
});

test("the units with the most to be asked first are all named", () => {
  const unit = unitOf([evaluationRow()]);
  const of = (heavy: number) => ({ ...unit, heavy });
  expect(mostAsked([of(1), of(6), of(6)])).toEqual({ rows: [unit.row, unit.row], heavy: 6 });
  expect(mostAsked([])).toEqual({ rows: [], heavy: 0 });
});

test("what is to be asked first stands first: the most heavy questions, then the lowest rate, without a rate last", () => {
  const unit = unitOf([evaluationRow()]);
  const of = (heavy: number, ratio: number | null) => ({
    ...unit,
    heavy,
    rate: ratio === null ? null : { ratio, basis: "sums" as const },
  });
  const units = [of(1, 0.5), of(6, null), of(6, 0.9), of(6, 0.4), of(6, null), of(0, 0.1)];
  expect(askFirst(units)).toEqual([units[3], units[2], units[1], units[4], units[0], units[5]]);
});

test("what a department or a summary restates is counted once", () => {
  const unit = unitOf([
    evaluationRow({ annual_budget: 100, executed: 80 }),
    evaluationRow({ scope: "department", annual_budget: 100, executed: 80 }),
  ]);
  expect(unit.unspent).toBe(20);
});

test("a summary of the same money gives what its projects do not print", () => {
  const unit = unitOf([
    evaluationRow({ evaluation_id: "a", annual_budget: 60, executed: null, execution_rate: 0.3 }),
    evaluationRow({ evaluation_id: "b", annual_budget: 40, executed: null, execution_rate: 0.45 }),
    evaluationRow({ scope: "summary", annual_budget: 100, executed: 36, execution_rate_printed: "36%" }),
  ]);
  expect(unit.executed).toEqual({ sum: 36, known: 2, all: 2 });
  expect(unit.rate).toEqual({ ratio: 0.36, basis: "sums" });
  expect(unit.unspent).toBe(64);
});

test("where no total is whole, the report's own rate over all of them is said to be its own", () => {
  const unit = unitOf([
    evaluationRow({ annual_budget: 100, executed: null, execution_rate_printed: null }),
    evaluationRow({ scope: "summary", annual_budget: 120, executed: 36, execution_rate_printed: "36.46%" }),
  ]);
  expect(unit.rate).toEqual({ ratio: 0.3646, basis: "stated" });
  expect(unit.unspent).toBeNull();
});

test("every report of the collection has its line, and indicators are shared out among them", () => {
  const units = compareUnits(tables);
  expect(units.map(({ row }) => row.report_id)).toEqual(tables.reports.map(({ report_id }) => report_id));
  const counted = units.reduce((sum, { facts }) => sum + facts.indicators, 0);
  expect(counted).toBe(tables.indicators.length);
  expect(units.reduce((sum, { heavy }) => sum + heavy, 0)).toBe(
    tables.flags.filter(({ severity }) => severity === "high").length,
  );
});

test("without indicators there is no share that can be checked", () => {
  const [unit] = compareUnits(tables).filter(({ facts }) => facts.indicators === 0);
  expect(unit && checkableShare(unit.facts)).toBeNull();
});
