import { describe, expect, test } from "vitest";
import { concentratedWeight } from "../../../src/rules/plausibility/concentrated-weight.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator, number } from "../build.ts";

const weighing = (weights: (string | undefined)[], totalWeight?: string) =>
  evaluation({
    totalWeight: number(totalWeight),
    indicators: weights.map((weight, i) => indicator({ ordinal: i + 1, name: `指标${i + 1}`, weight })),
  });
const on = (weights: (string | undefined)[], totalWeight?: string) =>
  flagsOn(concentratedWeight, weighing(weights, totalWeight));

describe("concentrated-weight", () => {
  test("lists the heavy indicators in one flag per evaluation", () => {
    const given = weighing(["35", "10", "30"], "100");
    const [flag, ...others] = flagsOn(concentratedWeight, given);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "concentrated-weight--t-2023-01",
      severity: "info",
      message: "“医疗救助资金”有单项指标占 30 分或更多（“指标1”35 分、“指标3”30 分），为何这样分配分值？",
      printed: "35、30",
      arithmetic: "(35 + 30) ÷ 100 = 65.00%",
      line: [given.indicators[0], given.indicators[2]].map((one) => `L${one?.weight?.at.line}`).join(";"),
    });
  });

  test("one heavy indicator needs no sum", () => {
    expect(on(["35"])[0]?.arithmetic).toBe("35 ÷ 100 = 35.00%");
  });

  test.each([
    ["29.9 points", ["29.9", "20"], undefined],
    ["no weights", [undefined, undefined], undefined],
    ["a weight that was not understood", ["三十"], undefined],
    ["30 points of 200", ["30", "20"], "200"],
  ])("is silent on %s", (_, weights, totalWeight) => {
    expect(on(weights, totalWeight)).toEqual([]);
  });

  test("finds one in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(concentratedWeight, founding(id)));
    expect(flags.map(({ flag_id, line, arithmetic }) => [flag_id, line, arithmetic])).toEqual([
      ["concentrated-weight--yangpu-2022-06", "L153;L156", "(30 + 30) ÷ 100 = 60.00%"],
    ]);
  });
});
