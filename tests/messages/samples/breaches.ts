import type { BreachData } from "../../../src/model/integrity/broken.ts";

const [report, row] = ["changchun-2023", "changchun-2023-01"];

/** Every case of every kind of breach; the compiler asks for those of a new kind. */
export const breaches: { [Kind in keyof BreachData]: [data: BreachData[Kind]][] } = {
  "repeated-key": [[{ said: row, row: 2 }]],
  "dangling-key": [[{ said: row, column: "evaluation_id", table: "evaluations" }]],
  "stray-key": [[{ said: row, owner: report, given: "minle-2023" }]],
  "line-outside": [[{ report, line: 900, lines: 206 }]],
  "no-text": [[{ report }]],
  "blank-line": [[{ report, line: 3 }]],
  "unlisted-lines": [[{ report, lines: [3] }], [{ report, lines: [3, 9] }]],
  "no-such-pair": [[{ status: "met", basis: "no-target" }]],
  "rate-and-basis": [[{ basis: null }], [{ basis: "printed" }]],
  "other-count": [[{ said: 2, counted: 3 }]],
  "other-figure": [[{ said: null, expected: 0.5 }], [{ said: 0.5, expected: null }]],
  "out-of-order": [[{ said: 3, expected: 2, of: report }]],
  "summed-blank": [[{ column: "executed" }]],
  "other-sum": [[{ said: null, sum: 2 }], [{ said: 2, sum: null }]],
  "correction-nowhere": [[{ from: "138543", line: "13", report }]],
  "correction-of-nothing": [[{ table: "funds", row, column: "executed" }]],
  "correction-unsaid": [[{ named: true }], [{ named: false }]],
  "quoted-nowhere": [
    [{ text: "138543", line: "13", cell: null, report }],
    [{ text: "138543", line: "13", cell: 4, report }],
  ],
  "cited-row-gone": [[{ row, table: "funds" }]],
  "cited-blank": [[{ table: "funds", column: "executed", row }]],
  "cited-otherwise": [[{ text: "138543", column: "executed", value: "1385430001", row }]],
  uncited: [[{ value: "1385430001" }]],
};
