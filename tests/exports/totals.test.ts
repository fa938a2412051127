import { describe, expect, test } from "vitest";
import { totalRows } from "../../src/exports/totals.ts";
import { published } from "../../src/published.ts";
import { evaluationRow, reportRow } from "../findings/rows.ts";

const row = (ordinal: number, annual_budget: number | null, executed: number | null, own = {}) =>
  evaluationRow({ evaluation_id: `here-2023-0${ordinal}`, ordinal, annual_budget, executed, ...own });
const summary = (annual_budget: number, executed: number | null) =>
  row(9, annual_budget, executed, { scope: "summary", programme: "other" });

const reports = [reportRow({ kind: "excerpt" })];

describe("a total", () => {
  test("adds projects and listed projects of one programme, to the 分, and names them", () => {
    const rows = [
      row(1, 0.1, 0.1),
      row(2, 0.2, 0.1, { scope: "listed" }),
      row(3, 5, 5, { programme: "other" }),
    ];
    expect(totalRows(rows, reports)).toMatchObject([
      {
        total_id: "here-2023--medical-assistance--2023",
        kind: "excerpt",
        evaluations: 2,
        annual_budget: 0.3,
        budget_rows: "here-2023-01;here-2023-02",
        executed: 0.2,
        complete: true,
        execution_rate: 0.666667,
      },
      { programme: "other", annual_budget: 5 },
    ]);
  });

  test("keeps the years of one report apart", () => {
    const rows = [row(1, 100, 90), row(2, 100, 80, { fiscal_year: 2022 })];
    expect(totalRows(rows, reports).map(({ fiscal_year, executed }) => [fiscal_year, executed])).toEqual([
      [2023, 90],
      [2022, 80],
    ]);
  });

  test("leaves out a department and a summary, which restate", () => {
    expect(totalRows([row(1, 100, 90), summary(100, 90)], reports)).toMatchObject([
      { evaluations: 1, executed: 90 },
    ]);
  });

  test("takes the executed money from a summary of the same budget where the projects print none", () => {
    const [total] = totalRows([summary(300, 120), row(1, 100, null), row(2, 200, null)], reports);
    expect(total).toMatchObject({
      annual_budget: 300,
      executed: 120,
      executed_rows: "here-2023-09",
      complete: true,
    });
  });

  test.each([
    ["another budget", [summary(301, 120), row(1, 100, null), row(2, 200, null)], null],
    ["one project that prints it", [summary(300, 120), row(1, 100, 90), row(2, 200, null)], 90],
    [
      "two programmes",
      [summary(300, 120), row(1, 100, null), row(2, 200, null, { programme: "other" })],
      null,
    ],
    ["two summaries of one budget", [summary(100, 60), summary(100, 70), row(1, 100, null)], null],
  ])("is not whole with %s", (_, rows, executed) => {
    expect(totalRows(rows, reports)[0]).toMatchObject({ executed, complete: false, execution_rate: null });
  });

  test("names transfers that a project of its family may hold, and none that stand by themselves", () => {
    const given = row(1, 100, 100, { form: "transfer-payment" });
    expect(totalRows([given, row(2, 300, 200)], reports)[0]?.may_overlap).toBe("here-2023-01");
    for (const rows of [
      [given],
      [given, row(2, 5, 5, { form: "transfer-payment" })],
      [given, row(2, 5, 5, { programme: "other" })],
    ])
      expect(
        totalRows(rows, reports)
          .map(({ may_overlap }) => may_overlap)
          .filter(Boolean),
      ).toEqual([]);
  });

  test("of a report that has nothing else is its department's", () => {
    expect(totalRows([row(1, 100, 80, { scope: "department" })], reports)).toMatchObject([
      { annual_budget: 100, executed: 80, complete: true },
    ]);
  });
});

test("no money of the published reports is lost or counted twice", () => {
  const { totals, evaluations } = published().tables;
  const whole = new Set(
    published().tables.reports.flatMap(({ kind, report_id }) => (kind === "whole" ? [report_id] : [])),
  );
  const own = evaluations.filter(({ scope }) => scope === "project" || scope === "listed");
  const fen = (rows: { annual_budget: number | null }[]) =>
    rows.reduce((sum, { annual_budget }) => sum + Math.round((annual_budget ?? 0) * 100), 0);
  expect(fen(totals)).toBe(fen(own));
  expect(totals.filter(({ complete, report_id }) => !complete && whole.has(report_id))).toEqual([]);
});
