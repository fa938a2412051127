import { describe, expect, test } from "vitest";
import { withParts } from "../../src/exports/parts-in.ts";
import type { EvaluationRow } from "../../src/model/tables/evaluations.ts";
import { evaluationRow } from "../findings/rows.ts";

const row = (evaluation_id: string, scope: EvaluationRow["scope"], annual_budget: number | null) =>
  evaluationRow({ evaluation_id, scope, annual_budget });
const partsOf = (...rows: EvaluationRow[]) => withParts(rows).map(({ parts_in }) => parts_in);

describe("a whole names its parts", () => {
  test("where their budgets add up to its own, to the 分", () => {
    expect(partsOf(row("s", "summary", 0.3), row("a", "project", 0.1), row("b", "listed", 0.2))).toEqual([
      "a;b",
      null,
      null,
    ]);
    expect(partsOf(row("d", "department", 5), row("a", "project", 5))).toEqual(["a", null]);
  });

  test.each([
    ["they do not", [row("s", "summary", 0.31), row("a", "project", 0.1), row("b", "project", 0.2)]],
    ["one of them prints none", [row("s", "summary", 5), row("a", "project", 5), row("b", "project", null)]],
    ["it has no budget", [row("s", "summary", null), row("a", "project", 5)]],
    ["there are none", [row("s", "summary", 5)]],
  ])("and none where %s", (_, rows) => {
    expect(partsOf(...rows).every((parts) => parts === null)).toBe(true);
  });
});
