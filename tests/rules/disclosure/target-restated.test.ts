import { describe, expect, test } from "vitest";
import { targetRestated } from "../../../src/rules/disclosure/target-restated.ts";
import { evaluation, flagsOn, founding, indicator } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (target: string | undefined, actual: string | undefined) =>
  flagsOn(targetRestated, evaluation({ indicators: [indicator({ name: "入学率", target, actual })] }));

describe("target-restated", () => {
  test.each([
    ["≥95%", "≥95%"],
    ["≥90%", ">90%"],
    ["6-9", "6-9"],
    ["不低于上年", "不低于上年"],
    ["70%左右", "70%左右"],
  ])("speaks of %s answered by %s", (target, actual) => {
    const flags = on(target, actual);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({
      flag_id: "target-restated--t-2023-01-01",
      severity: "medium",
      printed: actual,
    });
    expect(flags[0]?.message).toContain(`目标写“${target}”，实际完成值写“${actual}”`);
  });

  test.each([
    ["a figure", "≥95%", "95%"],
    ["a figure with an equals sign", "=100%", "=100%"],
    ["a figure inside the range", "6-9", "7"],
    ["an about-figure beside a firm target", "≥95%", "约97%"],
    ["a bound beyond the target", "≥90%", "≥95%"],
    ["words", "普遍开展", "普遍开展"],
    ["no actual", "≥95%", undefined],
    ["no target", undefined, "≥95%"],
  ])("is silent on %s", (_, target, actual) => {
    expect(on(target, actual)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    const rows: [string, number[]][] = [
      ["changchun-2023-01", [1, 4, 6, 9]],
      ["changchun-2023-02", [2, 3, 5, 7, 11]],
      ["changchun-2023-03", [1, 3, 4, 6, 7, 18, 19]],
      ["changchun-2023-04", [1, 6]],
    ];
    const ids = rows.flatMap(([id, ordinals]) =>
      ordinals.map((ordinal) => `target-restated--${id}-${String(ordinal).padStart(2, "0")}`),
    );
    expect(onFounding(targetRestated)).toEqual(ids);
  });

  test("falls silent when a founding row gets a figure", () => {
    const better = founding("changchun-2023", [[158, "≥95%\t≥95%", "≥95%\t96.2%"]]);
    expect(flagsOn(targetRestated, better).map(({ line }) => line)).not.toContain("158");
  });
});
