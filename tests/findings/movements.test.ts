import { expect, test } from "vitest";
import { countMoved, movementsOf } from "../../src/findings/movements.ts";
import { countStatements } from "../../src/findings/reports.ts";
import { evaluationRow, toldOf } from "./rows.ts";

test("of budgets whose beginning is printed it is counted how many were changed", () => {
  const evaluations = [
    evaluationRow({ initial_budget: 80, adjustment_rate: 0.25 }),
    evaluationRow({ evaluation_id: "here-2023-02", initial_budget: 100, adjustment_rate: 0 }),
    evaluationRow({ evaluation_id: "here-2023-03" }),
  ];
  expect(countMoved(movementsOf(toldOf({ evaluations })))).toEqual({ moved: 1, known: 2 });
});

test("sentences of a report are counted by kind, the most frequent first", () => {
  expect(countStatements([{ kind: "problem" }, { kind: "target" }, { kind: "target" }])).toEqual([
    { kind: "target", count: 2 },
    { kind: "problem", count: 1 },
  ]);
});
