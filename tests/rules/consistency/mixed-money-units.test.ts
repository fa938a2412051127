import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { mixedMoneyUnits } from "../../../src/rules/consistency/mixed-money-units.ts";
import { evaluation, flagsOn, founding, fund, report } from "../build.ts";
import { onFounding } from "../cells.ts";

const table = (moneyUnit: Evaluation["moneyUnit"], given: Partial<Evaluation> = {}) =>
  evaluation({ moneyUnit, funds: [fund("total", { annual: "5", executed: "4" })], ...given });

describe("mixed-money-units", () => {
  test("speaks once where the tables of a report differ, the rarer unit first", () => {
    const mixed = report(table("元"), table("元"), table("万元"));
    expect(flagsOn(mixedMoneyUnits, mixed)).toMatchObject([
      {
        flag_id: "mixed-money-units--t-2023",
        severity: "info",
        printed: "万元、元",
        message: "本报告 3 份自评的金额单位不一（万元 × 1、元 × 2），比较前是否都换算过？",
      },
    ]);
  });

  test.each([
    ["one unit", [table("元"), table("元")]],
    ["a unit that was not found", [table("元"), table(null)]],
    ["sentences, which carry their own units", [table("元"), table("万元", { form: "narrative" })]],
    ["a single table", [table("万元")]],
  ])("is silent on %s", (_, tables) => {
    expect(flagsOn(mixedMoneyUnits, report(...tables))).toEqual([]);
  });

  test("finds the one founding report with both", () => {
    expect(onFounding(mixedMoneyUnits)).toEqual(["mixed-money-units--yangpu-2022"]);
    expect(flagsOn(mixedMoneyUnits, founding("yangpu-2022"))[0]?.line).toBe("L89;L8;L46;L66;L123;L146");
  });
});
