import { describe, expect, test } from "vitest";
import { zeroDenominatorRate } from "../../../src/rules/consistency/zero-denominator-rate.ts";
import { evaluation, flagsOn, founding, fund } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (printed: Parameters<typeof fund>[1]) =>
  flagsOn(zeroDenominatorRate, evaluation({ funds: [fund("local", printed)] }));

describe("zero-denominator-rate", () => {
  test.each(["0%", "100%"])("speaks where nothing of nothing is printed as %s", (rate) => {
    expect(on({ label: "地方资金", annual: "0", executed: "0.00", rate })).toMatchObject([
      {
        flag_id: "zero-denominator-rate--t-2023-01-local",
        severity: "info",
        printed: rate,
        message: `“医疗救助资金”的“地方资金”预算 0、执行 0.00，没有资金，为何印执行率 ${rate}？`,
      },
    ]);
  });

  test.each([
    ["money that was not spent", { annual: "5", executed: "0", rate: "0%" }],
    ["no rate", { annual: "0", executed: "0" }],
    ["a rate that is crossed out", { annual: "0", executed: "0", rate: "—" }],
    ["blank amounts, which are not zero", { rate: "100%" }],
    ["a blank executed amount", { annual: "0", rate: "100%" }],
    ["an amount that was not understood", { annual: "零", executed: "0", rate: "100%" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("finds two on the founding reports", () => {
    expect(onFounding(zeroDenominatorRate)).toEqual([
      "zero-denominator-rate--changchun-2023-03-local",
      "zero-denominator-rate--changchun-2023-05-central",
    ]);
    const lines = flagsOn(zeroDenominatorRate, founding("changchun-2023")).map(({ line }) => line);
    expect(lines).toEqual(["L95", "L180"]);
  });
});
