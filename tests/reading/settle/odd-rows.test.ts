import { expect, test } from "vitest";
import { oddRows } from "../../../src/reading/settle/odd-rows.ts";

const row = (cells: Record<string, string>) =>
  new Map(Object.entries(cells).map(([key, text]) => [key, { text }]));
const USUAL = [
  row({ target: "≥12公里", actual: "13公里", weight: "10", score: "10" }),
  row({ target: "≥90%", actual: "92%", weight: "15", score: "15" }),
  row({ target: "≤3次", actual: "2次", weight: "5", score: "5" }),
];
const isOdd = (cells: Record<string, string>) => oddRows([...USUAL, row(cells)]).has(USUAL.length);

test.each([
  ["a target without a sign beside a blank", { target: "395户", weight: "10", score: "9" }],
  ["a target without a sign beside words", { target: "395户", actual: "汛期停工", weight: "10", score: "9" }],
  ["a score without a weight", { target: "≥395户", actual: "396户", score: "9" }],
  ["words of no result", { target: "≥395户", actual: "汛期停工", weight: "10", score: "9" }],
])("%s is odd where all other rows have more", (_, cells) => {
  expect(isOdd(cells)).toBe(true);
});

test.each([
  ["a row like the others", { target: "≥395户", actual: "396户", weight: "10", score: "10" }],
  [
    "a target without a sign, all its figures beside it",
    { target: "395户", actual: "396户", weight: "10", score: "10" },
  ],
  ["a result in words", { target: "≥395户", actual: "全部完成", weight: "10", score: "10" }],
  ["a row that was not scored", { target: "≥395户", actual: "396户", weight: "10" }],
  ["words wanted and reached", { target: "通过验收", actual: "通过", weight: "10", score: "10" }],
])("%s is not", (_, cells) => {
  expect(isOdd(cells)).toBe(false);
});

test("two rows have no custom, and rows that were not placed say nothing of it", () => {
  expect(oddRows([USUAL[0] ?? null, row({ target: "395户", score: "9" })]).size).toBe(0);
  expect(oddRows([null, null, row({ target: "395户", score: "9" })]).size).toBe(0);
});
