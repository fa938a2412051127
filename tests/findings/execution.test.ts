import { expect, test } from "vitest";
import { adjustments, movedBy, times } from "../../src/findings/adjustment.ts";
import { sortByRate, summarizeExecution } from "../../src/findings/execution.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { evaluationRow } from "./rows.ts";

const low = evaluationRow({
  evaluation_id: "b",
  name: "乙",
  execution_rate: 0.3586,
  execution_rate_printed: "35.86%",
  rate_basis: "printed",
});
const rows = [
  evaluationRow({ evaluation_id: "a" }),
  low,
  evaluationRow({ evaluation_id: "c", scope: "department", execution_rate: 0.2 }),
  evaluationRow({ evaluation_id: "d", scope: "summary", execution_rate: 0.3 }),
  evaluationRow({ evaluation_id: "e", scope: "listed", execution_rate: 0.9 }),
  evaluationRow({ evaluation_id: "f", execution_rate: null }),
];

test("only money of its own is counted; 90% itself is not below 90%", () => {
  const summary = summarizeExecution(rows, () => "高邑县 2023");
  expect(summary).toEqual({
    rated: 3,
    below: 1,
    full: 1,
    printedOnly: 1,
    restated: 2,
    lowest: { place: "高邑县 2023", name: "乙", name_en: "Medical assistance", rate: "35.86%" },
  });
  expect(say.execution.headline(summary)).toBe("3 个有执行率的项目里，1 个低于 90%，最低的高邑县只有 35.86%");
});

test("rates are sorted upwards, larger budgets first among equals, and rows without a rate left out", () => {
  const big = evaluationRow({ evaluation_id: "g", annual_budget: 1000 });
  expect(sortByRate([...rows, big]).map(({ evaluation_id }) => evaluation_id)).toEqual([
    "c",
    "d",
    "b",
    "e",
    "g",
    "a",
  ]);
});

test("a change of budget is said as a reader would", () => {
  const { moved } = say.execution.adjustment;
  expect(moved(movedBy(390_065_700, 4_878_000))).toBe("+7,896.4%");
  expect(moved(movedBy(29_886_190, 34_031_090))).toBe("−12.2%");
  expect(moved(movedBy(5, 5))).toBe("0");
  expect(times(2.54)).toBe("2.5");
});

test("adjustments hold only rows with both budgets, the largest change first", () => {
  const cut = evaluationRow({ evaluation_id: "cut", initial_budget: 200, annual_budget: 20 });
  const raised = evaluationRow({ evaluation_id: "raised", initial_budget: 100, annual_budget: 200 });
  const found = adjustments([raised, evaluationRow(), cut, evaluationRow({ initial_budget: 0 })]);
  expect(found.map(({ row }) => row.evaluation_id)).toEqual(["cut", "raised"]);
});
