import { describe, expect, test } from "vitest";
import { rateWithoutAmount } from "../../../src/rules/disclosure/rate-without-amount.ts";
import { evaluation, flagsOn, money, rate } from "../build.ts";
import { onFounding } from "../cells.ts";

describe("rate-without-amount", () => {
  test("speaks where a budget and a rate are printed and the amount is not", () => {
    const flags = flagsOn(rateWithoutAmount, evaluation({ annualBudget: money("500"), rate: rate("62.5%") }));
    expect(flags).toMatchObject([
      {
        flag_id: "rate-without-amount--t-2023-01",
        severity: "low",
        printed: "62.5%",
        message: "“医疗救助资金”印预算 500、执行率 62.5%，没有印执行数，实际执行了多少？",
      },
    ]);
  });

  test.each([
    ["the amount", { annualBudget: money("500"), executed: money("300"), rate: rate("60%") }],
    [
      "an amount that was not understood",
      { annualBudget: money("500"), executed: money("三百"), rate: rate("60%") },
    ],
    ["no rate", { annualBudget: money("500") }],
    ["a rate that was not understood", { annualBudget: money("500"), rate: rate("全部") }],
    ["no budget", { rate: rate("60%") }],
    ["a budget of zero", { annualBudget: money("0"), rate: rate("0%") }],
    ["a form that was read in part", { annualBudget: money("500"), rate: rate("60%"), partlyRead: true }],
  ])("is silent on %s", (_, given) => {
    expect(flagsOn(rateWithoutAmount, evaluation(given))).toEqual([]);
  });

  test("finds two in the founding reports", () => {
    expect(onFounding(rateWithoutAmount)).toEqual([
      "rate-without-amount--minle-2023-02",
      "rate-without-amount--minle-2023-03",
    ]);
  });
});
