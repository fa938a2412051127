import { describe, expect, test } from "vitest";
import { withParts } from "../../src/exports/parts-in.ts";
import type { EvaluationRow } from "../../src/model/tables/evaluations.ts";
import type { FundRow } from "../../src/model/tables/funds.ts";
import { evaluationRow } from "../findings/rows.ts";

const row = (evaluation_id: string, scope: EvaluationRow["scope"], annual_budget: number | null) =>
  evaluationRow({ evaluation_id, scope, annual_budget });
const partsOf = (...rows: EvaluationRow[]) => withParts(rows, []).map(({ parts_in }) => parts_in);

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

describe("each row says under which evaluation funds has its money", () => {
  const fund = (evaluation_id: string, source: FundRow["source"], annual_budget: number | null): FundRow => ({
    fund_id: `${evaluation_id}-${source}`,
    evaluation_id,
    source,
    label: "中央资金",
    label_en: "Central funds",
    initial_budget: null,
    annual_budget,
    executed: null,
    execution_rate_printed: null,
    execution_rate: null,
    received: null,
    level: "central",
    origin: null,
    corrected: false,
    line: "L1",
  });
  const whole = [row("s", "summary", 5), row("a", "project", 3), row("b", "listed", 2)];
  const holdersOf = (rows: EvaluationRow[], ...funds: FundRow[]) =>
    withParts(rows, funds).map(({ funds_in }) => funds_in);

  test("its own where it has rows there, a summary's where that has a row of the same budget", () => {
    const funds = [fund("s", "total", 5), fund("s", "central", 3), fund("b", "total", 2)];
    expect(holdersOf(whole, ...funds)).toEqual(["s", "s", "b"]);
  });

  test("and none where nothing there is its money", () => {
    expect(holdersOf(whole)).toEqual([null, null, null]);
    expect(holdersOf(whole, fund("s", "total", 3), fund("s", "central", 4))).toEqual(["s", null, null]);
    const apart = [row("s", "summary", 9), row("a", "project", 3)];
    expect(holdersOf(apart, fund("s", "central", 3))).toEqual(["s", null]);
  });
});
