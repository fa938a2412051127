import type { Messages } from "../../../src/messages/index.ts";
import type { Called } from "./called.ts";
import { counts } from "./numbers.ts";

const files = ["report.docx", "report.txt"];
const named = files.map((name): [string] => [name]);
const lines: [first: number, last: number][] = [
  [1, 1],
  [3, 7],
  [1001, 1500],
];

export const checking: Pick<Called<Messages>, "check"> = {
  check: {
    files: {
      done: [
        ["report.docx", 0, 0],
        ["report.docx", 1, 1],
        ["report.docx", 12, 3],
      ],
      allDone: [
        [2, 0],
        [10, 1],
      ],
    },
    refused: { at: files.map((name) => [name, 7, "cut off"]) },
    trouble: { slow: counts, broken: [[""], ["out of memory"]], tooMany: counts },
    many: { heading: counts },
    result: {
      facts: {
        encoding: [["Text", "GB18030"]],
        count: counts,
        fates: [
          [5, 4, 1, 0],
          [1234, 1000, 200, 34],
        ],
      },
      verdict: [
        [0, 0],
        [1, 0],
        [12, 3],
      ],
      persons: { hidden: counts },
    },
    questions: { once: { rows: counts, each: counts }, rows: { more: counts }, context: counts },
    unread: { lines: counts, remarks: counts },
    evaluations: { heading: counts, indicators: counts, questions: counts },
    text: { range: lines },
    take: { saved: named },
    todo: { of: files.map((name) => [name, "2026-03-09"]), line: lines, rows: counts, more: counts },
  },
};
