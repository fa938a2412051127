import { describe, expect, test } from "vitest";
import { rateFlatteredByCut } from "../../../src/rules/plausibility/rate-flattered-by-cut.ts";
import { evaluation, FOUNDING, flagsOn, founding, fund } from "../build.ts";

const on = (printed: Parameters<typeof fund>[1]) =>
  flagsOn(rateFlatteredByCut, evaluation({ funds: [fund("total", printed)] }));

describe("rate-flattered-by-cut", () => {
  test("speaks where a cut lifts the rate", () => {
    const [flag, ...others] = on({ initial: "100", annual: "80", executed: "76", rate: "95%" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "rate-flattered-by-cut--t-2023-01",
      severity: "medium",
      printed: "95%",
      arithmetic: "76 ÷ 100 = 76.00%; 76 ÷ 80 = 95.00%",
    });
    expect(flag?.message).toBe(
      "“医疗救助资金”年中调减预算（100 万元 → 80 万元），执行率因此为 95.00%，按年初预算为 76.00%，调减的原因是什么？",
    );
  });

  test("speaks at five points exactly, where a sum of doubles would fall short", () => {
    expect(on({ initial: "100", annual: "95", executed: "95" })).toHaveLength(1);
  });

  test.each([
    [
      "a cut that lifts the rate by less than five points",
      { initial: "1000", annual: "951", executed: "951" },
    ],
    ["a raised budget", { initial: "80", annual: "100", executed: "76" }],
    ["an unchanged budget", { initial: "100", annual: "100", executed: "60" }],
    ["a cut to nothing", { initial: "100", annual: "0", executed: "0" }],
    ["nothing executed", { initial: "100", annual: "50", executed: "0" }],
    ["a blank executed amount", { initial: "100", annual: "80", rate: "95%" }],
    ["an initial budget that was not understood", { initial: "约100", annual: "80", executed: "76" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("finds one in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(rateFlatteredByCut, founding(id)));
    expect(flags.map(({ flag_id, line, arithmetic }) => [flag_id, line, arithmetic])).toEqual([
      [
        "rate-flattered-by-cut--yangpu-2022-02",
        "L46",
        "23,871,869.32 ÷ 34,031,090 = 70.15%; 23,871,869.32 ÷ 29,886,190 = 79.88%",
      ],
    ]);
  });
});
