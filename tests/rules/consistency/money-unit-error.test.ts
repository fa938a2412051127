import { describe, expect, test } from "vitest";
import { moneyUnitError } from "../../../src/rules/consistency/money-unit-error.ts";
import { evaluation, flagsOn, founding, fund } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (printed: Parameters<typeof fund>[1]) =>
  flagsOn(moneyUnitError, evaluation({ funds: [fund("total", printed)] }));

describe("money-unit-error", () => {
  test("speaks where an amount carries 元 for 万元", () => {
    expect(on({ annual: "200万元", executed: "150元", rate: "75%" })).toMatchObject([
      {
        flag_id: "money-unit-error--t-2023-01-total",
        severity: "high",
        printed: "150元",
        expected: "150万元",
        arithmetic: "150元 ÷ 200万元 = 0.0075%；150万元 ÷ 200万元 = 75%",
      },
    ]);
  });

  test("speaks where a table holds 元 under 万元, both ways round", () => {
    expect(on({ annual: "200", executed: "1500000", rate: "75%" })).toMatchObject([{ expected: "150" }]);
    const inYuan = fund("total", { annual: "2,000,000", executed: "150", rate: "75%", unit: "元" });
    expect(flagsOn(moneyUnitError, evaluation({ moneyUnit: "元", funds: [inYuan] }))).toMatchObject([
      { expected: "1500000" },
    ]);
  });

  test.each([
    ["amounts that agree", { annual: "200", executed: "150", rate: "75%" }],
    ["a rate that is wrong by something else", { annual: "200", executed: "150", rate: "76%" }],
    ["a difference of 1,000", { annual: "200", executed: "0.15", rate: "75%" }],
    ["a rate of 0%, which agrees with any small amount", { annual: "200", executed: "150", rate: "0%" }],
    ["nothing executed", { annual: "200", executed: "0", rate: "75%" }],
    ["no budget", { annual: "0", executed: "150", rate: "75%" }],
    ["a blank rate", { annual: "200", executed: "0.015" }],
    ["an amount that was not understood", { annual: "200", executed: "约0.015", rate: "75%" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("finds the one of the founding reports, and names its correction", () => {
    expect(onFounding(moneyUnitError)).toEqual(["money-unit-error--minle-2023-01-total"]);
    const [flag] = flagsOn(moneyUnitError, founding("minle-2023"));
    expect(flag).toMatchObject({ line: "L54", printed: "943.31元", expected: "943.31万元" });
    expect(flag?.message).toContain("（本站按 943.31万元 更正，原字样照留）");
    expect(flag?.message_en).toContain("corrected here to “943.31万元”");
  });
});
