import { describe, expect, test } from "vitest";
import { explanationEcho } from "../../../src/rules/disclosure/explanation-echo.ts";
import { evaluation, flagsOn, founding } from "../build.ts";
import { management, onFounding, unread } from "../cells.ts";

const on = (...rows: ReturnType<typeof management>[]) =>
  flagsOn(explanationEcho, evaluation({ management: rows }));

describe("explanation-echo", () => {
  test("lists the echoes of one evaluation in one flag", () => {
    const flags = on(
      management("分配科学性", "分配科学性"),
      management("下达及时性", "3 月底前下达"),
      management("使用规范性", "使用规范性。"),
    );
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ flag_id: "explanation-echo--t-2023-01", severity: "low" });
    expect(flags[0]?.message).toContain("有 2 栏只重复了栏目名（分配科学性、使用规范性）");
  });

  test.each([
    ["a claim in the label's words", management("分配科学性", "分配科学")],
    ["an explanation that holds the label", management("预算绩效管理情况", "按要求进行预算绩效管理")],
    ["a blank explanation", management("下达及时性")],
    ["another row's label", management("下达及时性", "拨付合规性")],
    [
      "a cell that was not understood",
      { ...management("下达及时性"), explanation: unread<string>("下达及时性") },
    ],
  ])("is silent on %s", (_, row) => {
    expect(on(row)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(explanationEcho)).toEqual([
      "explanation-echo--changchun-2023-01",
      "explanation-echo--changchun-2023-04",
    ]);
  });

  test("stands on the echoing rows alone", () => {
    const better = founding("changchun-2023", [
      [16, "\t分配科学性\t分配科学性", "\t分配科学性\t按参保人数分配"],
    ]);
    expect(flagsOn(explanationEcho, better)[0]?.line).toBe("L17;L18;L19;L20");
  });
});
