import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { largeUnspent } from "../../../src/rules/shortfall/large-unspent.ts";
import { evaluation, flagsOn, founding, fund, money, report } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (...funds: Evaluation["funds"]) => flagsOn(largeUnspent, evaluation({ funds }));

describe("large-unspent", () => {
  test("speaks of the source, not of the total above it", () => {
    const flags = on(
      fund("total", { annual: "150000", executed: "147000", rate: "98%" }),
      fund("local", { label: "地方财政资金", annual: "150000", executed: "147000", rate: "98%" }),
    );
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({
      flag_id: "large-unspent--t-2023-01-local",
      severity: "medium",
      arithmetic: "150000 − 147000 = 3000 万元",
    });
    expect(flags[0]?.message).toContain(
      "的地方财政资金预算 150000 万元，执行 147000 万元，有 3,000 万元没有支出",
    );
  });

  test("speaks of the total where no source is large, in the table's own unit", () => {
    const [flag, ...others] = on(
      fund("total", { annual: "29,886,190", executed: "19,871,869.32", unit: "元" }),
      fund("central", { annual: "15,000,000", executed: "9,500,000", unit: "元" }),
    );
    expect(others).toEqual([]);
    expect(flag?.flag_id).toBe("large-unspent--t-2023-01-total");
  });

  test("says the exact amount", () => {
    const given = evaluation({
      moneyUnit: "元",
      annualBudget: money("29,886,190", "元"),
      executed: money("19,871,869.32", "元"),
    });
    const [flag] = flagsOn(largeUnspent, given);
    expect(flag).toMatchObject({
      flag_id: "large-unspent--t-2023-01",
      arithmetic: "29,886,190 − 19,871,869.32 = 10,014,320.68 元",
    });
  });

  test("speaks of a summary once, and not where its projects print the same money", () => {
    const amounts = { annualBudget: money("5000"), executed: money("3000") };
    const summary = evaluation({ ...amounts, scope: "summary" });
    const project = evaluation({ ...amounts, id: "t-2023-02", ordinal: 2 });
    const bare = evaluation({ id: "t-2023-02", ordinal: 2, annualBudget: money("5000") });
    const ids = (...all: Evaluation[]) => flagsOn(largeUnspent, report(...all)).map(({ flag_id }) => flag_id);
    expect(ids(summary, bare)).toEqual(["large-unspent--t-2023-01"]);
    expect(ids(summary, project)).toEqual(["large-unspent--t-2023-02"]);
  });

  test.each([
    ["just under 10 million yuan", { annual: "5000", executed: "4000.01" }],
    ["amounts that their own rate contradicts", { annual: "5000", executed: "3000", rate: "98%" }],
    ["more executed than budgeted", { annual: "5000", executed: "7000" }],
    ["a blank executed amount", { annual: "5000", rate: "50%" }],
    ["an amount that was not understood", { annual: "5000", executed: "约3000" }],
    ["the same figures in yuan", { annual: "5000", executed: "3000", unit: "元" as const }],
  ])("is silent on %s", (_, printed) => {
    expect(on(fund("total", printed), fund("central", printed))).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(largeUnspent)).toEqual([
      "large-unspent--changchun-2023-01-local",
      "large-unspent--minle-2023-01-total",
    ]);
  });

  test("uses the corrected amount and shows the printed one", () => {
    const [flag] = flagsOn(largeUnspent, founding("minle-2023"));
    expect(flag).toMatchObject({
      line: "L54",
      printed: "943.31元",
      arithmetic: "2587万元 − 943.31万元 = 1643.69万元",
    });
  });
});
