import { describe, expect, test } from "vitest";
import { lowExecutionSource } from "../../../src/rules/shortfall/low-execution-source.ts";
import { evaluation, flagsOn, founding, fund } from "../build.ts";
import { onFounding } from "../cells.ts";

type Printed = Parameters<typeof fund>[1];
const on = (total: Printed, central: Printed, other: Printed) =>
  flagsOn(
    lowExecutionSource,
    evaluation({ funds: [fund("total", total), fund("central", central), fund("other", other)] }),
  );

describe("low-execution-source", () => {
  test("speaks of a source that the total hides", () => {
    const flags = on(
      { annual: "1000", executed: "920", rate: "92%" },
      { annual: "900", executed: "890", rate: "98.89%" },
      { label: "其他资金", annual: "100", executed: "30", rate: "30%" },
    );
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ severity: "medium", arithmetic: "30 ÷ 100 = 30.00%" });
    expect(flags[0]?.message).toContain("其他资金 30.00%");
    expect(flags[0]?.message).not.toContain("总额");
  });

  test("names every low source in one flag, and the total where that is low too", () => {
    const [flag, ...others] = on(
      { annual: "300", executed: "150" },
      { label: "中央资金", annual: "200", executed: "110" },
      { label: "其他资金", annual: "100", executed: "40" },
    );
    expect(others).toEqual([]);
    expect(flag?.message).toContain("中央资金 55.00%、其他资金 40.00%（总额 50.00%，已另行提出）");
    expect(flag?.arithmetic).toBe("110 ÷ 200 = 55.00%；40 ÷ 100 = 40.00%");
  });

  test("takes the printed rate where an amount is blank", () => {
    const [flag] = on(
      { annual: "300", executed: "290" },
      { annual: "200", rate: "75%" },
      { annual: "100", executed: "100" },
    );
    expect(flag).toMatchObject({ arithmetic: null });
    expect(flag?.message).toContain("central 75%");
  });

  test.each<[string, Printed, Printed, Printed]>([
    [
      "the only source, which restates a low total",
      { annual: "200", executed: "150" },
      { annual: "200", executed: "150" },
      {},
    ],
    [
      "the only source beside one of 0, whatever rate that prints",
      { annual: "200", executed: "150" },
      { annual: "200", executed: "150" },
      { annual: "0", executed: "0", rate: "0.00%" },
    ],
    [
      "exactly 80%",
      { annual: "200", executed: "180" },
      { annual: "100", executed: "80" },
      { annual: "100", executed: "100" },
    ],
    [
      "a source of 0 ÷ 0",
      { annual: "200", executed: "200" },
      { annual: "200", executed: "200" },
      { annual: "0", executed: "0", rate: "0%" },
    ],
    [
      "an amount that was not understood",
      { annual: "200", executed: "200" },
      { annual: "约100", executed: "50" },
      { annual: "100", executed: "100" },
    ],
    [
      "amounts that their own rate contradicts",
      { annual: "200", executed: "200" },
      { annual: "100", executed: "50", rate: "98%" },
      { annual: "100", executed: "100" },
    ],
    [
      "a blank source",
      { annual: "200", executed: "200" },
      { annual: "200", executed: "200" },
      { annual: "100" },
    ],
  ])("is silent on %s", (_, total, central, other) => {
    expect(on(total, central, other)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(lowExecutionSource)).toEqual([
      "low-execution-source--changchun-2023-03",
      "low-execution-source--changchun-2023-05",
    ]);
  });

  test("stands on the lines of the low sources", () => {
    const flags = flagsOn(lowExecutionSource, founding("changchun-2023"));
    expect(flags.map(({ line }) => line)).toEqual(["L94;L96", "L182"]);
  });
});
