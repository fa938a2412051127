import { describe, expect, test } from "vitest";
import { qualitativeEcho } from "../../../src/rules/disclosure/qualitative-echo.ts";
import { evaluation, flagsOn, founding, indicator } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (...rows: [target: string, actual: string][]) =>
  flagsOn(
    qualitativeEcho,
    evaluation({
      indicators: rows.map(([target, actual], i) =>
        indicator({ ordinal: i + 1, name: `第${i + 1}项`, target, actual }),
      ),
    }),
  );

describe("qualitative-echo", () => {
  test("lists every echo of an evaluation in one flag", () => {
    const flags = on(["有所提升", "有所提升"], ["≥90%", "95%"], ["=按时完成", "按时完成"]);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ flag_id: "qualitative-echo--t-2023-01", severity: "info" });
    expect(flags[0]?.message).toContain("有 2 项定性指标");
    expect(flags[0]?.message).toContain("第1项“有所提升”、第3项“按时完成”");
    expect(flags[0]?.line.split(";")).toHaveLength(4);
  });

  test.each([
    ["an answer with facts behind it", "普遍开展", "已普遍开展。全县 12 个乡镇均已开展。"],
    ["a stronger word", "有所提升", "显著提升"],
    ["a weaker word", "显著提升", "有所提升"],
    ["a figure", "=100%", "100%"],
    ["words that compare, which are a restated target", "不低于上年", "不低于上年"],
  ])("is silent on %s", (_, target, actual) => {
    expect(on([target, actual])).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(qualitativeEcho)).toEqual([
      "qualitative-echo--changchun-2023-01",
      "qualitative-echo--changchun-2023-02",
      "qualitative-echo--changchun-2023-03",
      "qualitative-echo--changchun-2023-04",
      "qualitative-echo--changchun-2023-05",
      "qualitative-echo--yangpu-2022-01",
      "qualitative-echo--yangpu-2022-02",
      "qualitative-echo--yangpu-2022-03",
      "qualitative-echo--yangpu-2022-05",
      "qualitative-echo--yangpu-2022-06",
    ]);
  });

  test("stands on the lines of all echoes", () => {
    expect(flagsOn(qualitativeEcho, founding("changchun-2023"))[0]?.line).toBe("L30;L32;L33");
  });
});
