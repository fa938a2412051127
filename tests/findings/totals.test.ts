import { expect, test } from "vitest";
import { totalRows } from "../../src/exports/totals.ts";
import { compareUnits } from "../../src/findings/compare.ts";
import { sumTotals, wholeRate, wholeSums } from "../../src/findings/totals.ts";
import { splitByKind } from "../../src/findings/whole.ts";
import type { EvaluationRow } from "../../src/model/tables/evaluations.ts";
import { tellTables } from "../../src/model/told.ts";
import { readPublished } from "../../src/published.ts";
import { evaluationRow, reportRow } from "./rows.ts";

const totalsOf = (...rows: Partial<EvaluationRow>[]) =>
  totalRows(
    rows.map((own, index) => evaluationRow({ evaluation_id: `here-2023-0${index + 1}`, ...own })),
    [reportRow()],
  );

test("sums count each amount once, exactly, and say how many evaluations they cover", () => {
  const totals = totalsOf({ executed: 0.1 }, { executed: 0.2 }, { executed: null });
  expect(sumTotals(totals, "executed")).toEqual({ sum: 0.3, known: 2, all: 3 });
  expect(wholeSums(totals)).toBeNull();
  expect(sumTotals([], "executed")).toEqual({ sum: null, known: 0, all: 0 });
});

test("the one amount of a summary covers all projects of the same money", () => {
  const totals = totalsOf(
    { annual_budget: 60, executed: null },
    { annual_budget: 40, executed: null },
    { scope: "summary", annual_budget: 100, executed: 36 },
  );
  expect(sumTotals(totals, "executed")).toEqual({ sum: 36, known: 2, all: 2 });
  expect(wholeRate(totals)).toBe(0.36);
});

test("a budget of nothing has no rate", () => {
  expect(wholeRate(totalsOf({ annual_budget: 0, executed: 0 }))).toBeNull();
});

test("what pages say of each published report is what its totals add up to", () => {
  const { whole } = splitByKind(tellTables(readPublished().tables, "zh"));
  const added = (report: string, column: "annual_budget" | "executed") =>
    whole.totals
      .filter((total) => total.report_id === report)
      .reduce((sum, total) => sum + Math.round((total[column] ?? 0) * 100), 0) / 100;
  for (const { row, budget, executed } of compareUnits(whole)) {
    expect([row.report_id, budget.sum ?? 0]).toEqual([row.report_id, added(row.report_id, "annual_budget")]);
    expect([row.report_id, executed.sum ?? 0]).toEqual([row.report_id, added(row.report_id, "executed")]);
  }
});
