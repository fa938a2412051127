import { describe, expect, test } from "vitest";
import { nearCeilingScore } from "../../../src/rules/plausibility/near-ceiling-score.ts";
import { evaluation, FOUNDING, flagsOn, founding, number } from "../build.ts";

const on = (weight?: string, own?: string, total?: string, totalWeight?: string) =>
  flagsOn(
    nearCeilingScore,
    evaluation({
      executionWeight: number(weight),
      executionScore: number(own),
      totalScore: number(total),
      totalWeight: number(totalWeight),
    }),
  );

describe("near-ceiling-score", () => {
  test("speaks where only execution lost points", () => {
    const [flag, ...others] = on("10", "8.5", "98");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      severity: "info",
      message:
        "“医疗救助资金”执行得 8.5 分（分值 10），总分最高可得 98.5，自评 98，其余几乎未扣分，各项得分依据什么？",
      printed: "98",
      arithmetic: "98 ÷ (100 − 10 + 8.5) = 98 ÷ 98.5 = 99.49%",
    });
  });

  test("speaks at 98% exactly", () => {
    expect(on("20", "10", "88.2")).toHaveLength(1);
    expect(on("20", "10", "88.19")).toEqual([]);
  });

  test.each([
    ["full execution", "10", "10", "100", undefined],
    ["points lost elsewhere", "10", "9.89", "97.88", undefined],
    ["a total above what can be reached: the sum is wrong, not near", "10", "8", "99", undefined],
    ["no execution score", "10", undefined, "99", undefined],
    ["an execution score that was not understood", "10", "—", "99", undefined],
    ["a form that counts to 120", "10", "8", "97", "120"],
  ])("is silent on %s", (_, weight, own, total, totalWeight) => {
    expect(on(weight, own, total, totalWeight)).toEqual([]);
  });

  test("finds two in the founding reports; 97.89 of 99.89 lies just under 98%", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(nearCeilingScore, founding(id)));
    expect(flags.map(({ flag_id, line, arithmetic }) => [flag_id, line, arithmetic])).toEqual([
      ["near-ceiling-score--yangpu-2022-01", "L39;L8", "99.99 ÷ (100 − 10 + 9.99) = 99.99 ÷ 99.99 = 100.00%"],
      [
        "near-ceiling-score--yangpu-2022-02",
        "L59;L46",
        "97.99 ÷ (100 − 10 + 7.99) = 97.99 ÷ 97.99 = 100.00%",
      ],
    ]);
  });

  test("speaks on a tampered copy", () => {
    const flags = flagsOn(nearCeilingScore, founding("yangpu-2022", [[139, "97.89", "97.90"]]));
    expect(flags.map(({ evaluation_id }) => evaluation_id)).toContain("yangpu-2022-05");
  });
});
