import { expect, test } from "vitest";
import { lineFinder, lineRuns } from "../../src/findings/lines.ts";

test("neighbouring lines are one place, others are several", () => {
  expect(lineRuns([381, 293])).toEqual([
    { first: 293, last: 293 },
    { first: 381, last: 381 },
  ]);
  expect(lineRuns([114, 115, 116, 116])).toEqual([{ first: 114, last: 116 }]);
});

test("a figure stands on its own line, or on those of its row", () => {
  const cell = {
    row_id: "x-01",
    column: "executed",
    ordinal: 1,
    report_id: "x",
    cell: 4,
    text: "5",
    evidence: "header",
    role: "printed",
    confidence: null,
    page: null,
    box: null,
  } as const;
  const find = lineFinder("funds", [
    { ...cell, table: "funds", line: "L11" },
    { ...cell, table: "funds", line: "L12" },
    { ...cell, table: "evaluations", line: "L99" },
  ]);
  expect(find({ line: "L7" }, "x-01", "executed")).toEqual([11, 12]);
  expect(find({ line: "L7;L8" }, "x-01", "annual_budget")).toEqual([7, 8]);
});
