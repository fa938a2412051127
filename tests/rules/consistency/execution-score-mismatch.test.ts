import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { executionScoreMismatch } from "../../../src/rules/consistency/execution-score-mismatch.ts";
import { evaluation, flagsOn, founding, money, number, rate } from "../build.ts";
import { onFounding } from "../cells.ts";

const form = (
  weight: string | undefined,
  percent: string | undefined,
  score: string | undefined,
  given = {},
) =>
  evaluation({
    executionWeight: number(weight),
    executionScore: number(score),
    rate: rate(percent),
    ...given,
  });
const amounts = (annual: string, executed: string): Partial<Evaluation> => ({
  annualBudget: money(annual),
  executed: money(executed),
});

describe("execution-score-mismatch", () => {
  test("speaks where the score is not weight × rate", () => {
    expect(flagsOn(executionScoreMismatch, form("10", "75%", "8.5"))).toMatchObject([
      {
        flag_id: "execution-score-mismatch--t-2023-01",
        severity: "medium",
        printed: "8.5",
        expected: "7.5",
        arithmetic: "10 × 75% = 7.5 ≠ 8.5",
      },
    ]);
  });

  test("speaks where more than the weight is given", () => {
    expect(flagsOn(executionScoreMismatch, form("10", "120%", "12"))).toMatchObject([{ expected: "10" }]);
  });

  test("tells the due score in full beside a coarse one", () => {
    expect(flagsOn(executionScoreMismatch, form("10", "75%", "9"))).toMatchObject([
      { arithmetic: "10 × 75% = 7.5 ≠ 9" },
    ]);
  });

  test("computes from the amounts where no rate is printed", () => {
    expect(flagsOn(executionScoreMismatch, form("20", undefined, "10", amounts("200", "150")))).toMatchObject(
      [{ arithmetic: "20 × 75.00% = 15 ≠ 10" }],
    );
  });

  test.each<[string, Evaluation]>([
    ["a rounded score", form("10", "79.88%", "7.99")],
    ["a score in whole points", form("10", "79.88%", "8")],
    ["half of the last digit", form("10", "79.85%", "7.99")],
    ["a rate rounded to whole points", form("10", "92%", "9.23", amounts("4997.72", "4610.41"))],
    ["full marks above 100%", form("10", "103%", "10")],
    ["a score by the amounts beside a misprinted rate", form("10", "99%", "7.5", amounts("200", "150"))],
    ["a blank score", form("10", "75%", undefined)],
    ["a blank weight", form(undefined, "75%", "9")],
    ["a rate that was not understood", form("10", "约75%", "9", amounts("200", "150"))],
    ["neither rate nor amounts", form("10", undefined, "9")],
    ["0 ÷ 0 without a rate", form("10", undefined, "10", amounts("0", "0"))],
  ])("is silent on %s", (_, given) => {
    expect(flagsOn(executionScoreMismatch, given)).toEqual([]);
  });

  test("is silent on the founding reports, whose scores are right", () => {
    expect(onFounding(executionScoreMismatch)).toEqual([]);
  });

  test("speaks on a tampered copy, and carries the total it breaks", () => {
    const flags = flagsOn(executionScoreMismatch, founding("yangpu-2022", [[46, "7.99", "9.79"]]));
    expect(flags).toMatchObject([
      {
        flag_id: "execution-score-mismatch--yangpu-2022-02",
        line: "L46",
        severity: "high",
        expected: "7.99",
      },
    ]);
  });
});
