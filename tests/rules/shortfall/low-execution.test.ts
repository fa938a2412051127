import { describe, expect, test } from "vitest";
import { lowExecution } from "../../../src/rules/shortfall/low-execution.ts";
import { evaluation, FOUNDING, flagsOn, founding, fund, indicator } from "../build.ts";
import { stated } from "../cells.ts";

const on = (printed: Parameters<typeof fund>[1]) =>
  flagsOn(lowExecution, evaluation({ funds: [fund("total", printed)] }));

describe("low-execution", () => {
  test("is medium below 90%", () => {
    const flags = on({ annual: "200", executed: "170", rate: "85%" });
    expect(flags).toMatchObject([{ severity: "medium", printed: "85%", arithmetic: "170 ÷ 200 = 85.00%" }]);
  });

  test("is high below 80%", () => {
    expect(on({ annual: "200", executed: "159.9" })).toMatchObject([{ severity: "high", printed: null }]);
  });

  test("takes the printed rate where no amount is printed", () => {
    const flags = on({ annual: "2554", rate: "35.86%" });
    expect(flags).toMatchObject([{ severity: "high", arithmetic: null }]);
    expect(flags[0]?.message).toContain("35.86%");
  });

  test.each([
    ["exactly 90%", { annual: "200", executed: "180", rate: "90%" }],
    [
      "a printed rate that rounds up from above the line",
      { annual: "10000", executed: "9004", rate: "90.0%" },
    ],
    ["0 ÷ 0", { annual: "0", executed: "0", rate: "0%" }],
    ["a blank executed amount without a rate", { annual: "200" }],
    [
      "amounts that contradict their own rate: another rule's matter",
      { annual: "200", executed: "2", rate: "99%" },
    ],
    ["an amount that was not understood", { annual: "约200", executed: "100" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("says so where the form speaks of problems and never of the money", () => {
    const about = (text: string, given = {}) =>
      flagsOn(
        lowExecution,
        evaluation({
          funds: [fund("total", { annual: "200", executed: "170" })],
          statements: [stated("problem", text)],
          ...given,
        }),
      )[0]?.message;
    expect(about("宣传不够。")).toContain("都没有谈到其余资金");
    expect(about("尾款未支付。")).not.toContain("都没有谈到");
    expect(about("宣传不够。", { partlyRead: true })).not.toContain("都没有谈到");
  });

  test("asks of a text that speaks of the money left whether it tells the reason", () => {
    const asked = (given: Parameters<typeof evaluation>[0]) =>
      flagsOn(
        lowExecution,
        evaluation({ funds: [fund("total", { annual: "43", executed: "37" })], ...given }),
      );
    const [told] = asked({ statements: [stated("problem", "剩余资金为尾款，次年支付。")] });
    expect(told).toMatchObject({ severity: "medium" });
    expect(told?.message).toContain("所说的是否就是原因");
    expect(
      asked({ indicators: [indicator({ name: "参保人数", reason: "余款未支付" })] })[0]?.message,
    ).toContain("是否就是原因");
    expect(
      asked({ indicators: [indicator({ name: "参保人数", reason: "宣传不够" })] })[0]?.message,
    ).toContain("为何没有支出");
  });

  test("finds what the founding reports hold, and no more", () => {
    const found = FOUNDING.flatMap((id) => flagsOn(lowExecution, founding(id)));
    expect(found.map(({ evaluation_id, severity }) => [evaluation_id, severity])).toEqual([
      ["changchun-2023-03", "high"],
      ["changchun-2023-04", "high"],
      ["minle-2023-01", "high"],
      ["minle-2023-02", "high"],
      ["minle-2023-03", "medium"],
      ["yangpu-2022-02", "high"],
    ]);
  });
});
