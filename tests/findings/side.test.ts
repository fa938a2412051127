import { expect, test } from "vitest";
import { sidesOf } from "../../src/findings/side.ts";
import type { EvaluationRow } from "../../src/model/tables/evaluations.ts";
import { evaluationRow, flagRow, indicatorRow, toldOf } from "./rows.ts";

const programmesOf = (...rows: Partial<EvaluationRow>[]) =>
  sidesOf(
    toldOf({
      evaluations: rows.map((own, index) =>
        evaluationRow({ evaluation_id: `here-2023-0${index + 1}`, ...own }),
      ),
    }),
  )[0]?.programmes;

test("several projects of a programme have the rate of their sums, never an average", () => {
  expect(
    programmesOf(
      { annual_budget: 900, executed: 900, execution_rate: 1 },
      { annual_budget: 100, executed: 50, execution_rate: 0.5 },
    ),
  ).toEqual([{ programme: "medical-assistance", evaluations: 2, below: 1, ratio: 0.95, printed: [] }]);
});

test("where one of them prints no amount, lowest and highest are given as printed", () => {
  const [own] =
    programmesOf(
      { executed: null, execution_rate: 0.8333, execution_rate_printed: "83.33%" },
      { executed: null, execution_rate: 0.3586, execution_rate_printed: "35.86%" },
    ) ?? [];
  expect([own?.ratio, own?.printed]).toEqual([null, ["35.86%", "83.33%"]]);
});

test("a single project keeps the digits of its report", () => {
  const [own] =
    programmesOf({ executed: null, execution_rate: 0.9225, execution_rate_printed: "92.25%" }) ?? [];
  expect([own?.ratio, own?.printed]).toEqual([0.9225, ["92.25%"]]);
});

test("a programme is told apart from others; a summary and a project without rate add nothing", () => {
  const found = programmesOf(
    { programme: "operations" },
    { scope: "summary", programme: "other" },
    { programme: "mutual-aid", execution_rate: null, execution_rate_printed: null },
  );
  expect(found?.map(({ programme }) => programme)).toEqual(["operations"]);
});

test("marks count every indicator, and the gravest questions come first", () => {
  const [side] = sidesOf(
    toldOf({
      evaluations: [evaluationRow()],
      indicators: [indicatorRow(), indicatorRow({ status: "not_met" }), indicatorRow({ basis: "restated" })],
      flags: [
        flagRow({ flag_id: "a", rule: "weak-reason", severity: "low" }),
        flagRow({ flag_id: "b", rule: "low-execution", severity: "medium" }),
        flagRow({ flag_id: "c" }),
      ],
    }),
  );
  expect(side?.marks.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(side?.questions.map(({ flag_id }) => flag_id)).toEqual(["c", "b"]);
});
