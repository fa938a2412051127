import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { claimContradicted } from "../../../src/rules/consistency/claim-contradicted.ts";
import { evaluation, flagsOn, founding, fund, money, rate, words } from "../build.ts";
import { management, onFounding } from "../cells.ts";

const LOW = { funds: [fund("total", { annual: "500", executed: "300", rate: "60%" })] };
const on = (explanation: string, given: Partial<Evaluation> = LOW) =>
  flagsOn(claimContradicted, evaluation({ management: [management("执行准确性", explanation)], ...given }));

describe("claim-contradicted", () => {
  test("speaks where a claim stands beside a low rate", () => {
    expect(on("预算执行准确")).toMatchObject([
      {
        flag_id: "claim-contradicted--t-2023-01",
        severity: "medium",
        printed: "预算执行准确",
        message: "“医疗救助资金”写“预算执行准确”，而执行率只有 60%，这样说的依据是什么？",
      },
    ]);
  });

  test.each(["准确", "准确。", "执行准确", "按下达金额执行，预算执行无偏差。", "资金已全部支出完毕"])(
    "hears it in: %s",
    (explanation) => {
      expect(on(explanation)).toHaveLength(1);
    },
  );

  test("hears it in the result, and computes the rate where none is printed", () => {
    const given = {
      goalResult: words("专款专用，资金使用效率高。"),
      annualBudget: money("500"),
      executed: money("300"),
    };
    expect(flagsOn(claimContradicted, evaluation(given))).toMatchObject([
      { printed: "资金使用效率高", arithmetic: "300 ÷ 500 = 60.00%" },
    ]);
  });

  test.each([
    ["the row's own label", "执行准确性"],
    ["a negation", "执行不准确"],
    ["an aim", "进一步提高预算执行准确性，确保执行准确"],
    ["a doubt", "未能做到执行准确"],
    ["another matter", "按照资金功能和预算计划使用"],
  ])("is silent on %s", (_, explanation) => {
    expect(on(explanation)).toEqual([]);
  });

  test.each<[string, Partial<Evaluation>]>([
    ["a rate from 90% on", { rate: rate("90%") }],
    [
      "a rate that was not understood",
      { rate: rate("偏低"), annualBudget: money("500"), executed: money("300") },
    ],
    ["no rate", { annualBudget: money("500") }],
    ["no money", { annualBudget: money("0"), executed: money("0") }],
  ])("is silent on %s", (_, given) => {
    expect(on("执行准确", given)).toEqual([]);
  });

  test("says 准确 of accuracy only in the row of accuracy", () => {
    const given = evaluation({ ...LOW, management: [management("分配科学性", "准确")] });
    expect(flagsOn(claimContradicted, given)).toEqual([]);
  });

  test("finds three on the founding reports", () => {
    expect(onFounding(claimContradicted)).toEqual([
      "claim-contradicted--changchun-2023-03",
      "claim-contradicted--minle-2023-02",
      "claim-contradicted--minle-2023-03",
    ]);
    expect(flagsOn(claimContradicted, founding("changchun-2023"))[0]?.line).toBe("L102;L93");
    expect(flagsOn(claimContradicted, founding("minle-2023")).map(({ line }) => line)).toEqual([
      "L63;L62;L60",
      "L71;L70;L68",
    ]);
  });
});
