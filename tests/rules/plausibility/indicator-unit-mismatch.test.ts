import { describe, expect, test } from "vitest";
import { indicatorUnitMismatch } from "../../../src/rules/plausibility/indicator-unit-mismatch.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

const on = (name: string, target?: string, actual?: string) =>
  flagsOn(indicatorUnitMismatch, evaluation({ indicators: [indicator({ name, target, actual })] }));

describe("indicator-unit-mismatch", () => {
  test("speaks where target and actual measure different things", () => {
    const [flag, ...others] = on("举办培训", "≥20场次", "350人");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "indicator-unit-mismatch--t-2023-01-01",
      severity: "low",
      message: "“举办培训”的指标值以“场次”计，实际完成值以“人”计，应以哪一个为准？",
      printed: "350人",
      expected: "场次",
    });
  });

  test.each([
    ["the name's bracket and the target", "培训规模（人）", "≥20次", undefined, "人", "≥20次"],
    ["the name's bracket and the actual", "受益人数(人)", "≥500", "620户", "人", "620户"],
    ["a share and a count", "培训完成", "≥95%", "12次", "%", "12次"],
    ["persons and times", "就诊规模(人)", "≥500人次", "520人次", "人", "≥500人次"],
    ["items and money", "采购设备", "≥10个", "10万元", "个", "10万元"],
  ])("finds %s", (_, name, target, actual, expected, printed) => {
    expect(on(name, target, actual).map((flag) => [flag.expected, flag.printed])).toEqual([
      [expected, printed],
    ]);
  });

  test.each([
    ["a magnitude", "参加人数(人)", "≥623万人", "6,240,000人"],
    ["yuan and ten thousand yuan", "人均补助（元）", "≥1万元", "12000元"],
    ["per cent and per mille", "发病率(%)", "≤5‰", "3‰"],
    ["a missing unit in the actual", "拨付批次", ">=12次", "36"],
    ["a missing unit in the target", "宣传活动", ">=2", "16次"],
    ["months told two ways", "可支付月数（月）", "≥6个月", "10.85个月"],
    ["words for the same thing", "入户走访", "≥20次", "25场次"],
    ["a measure word that goes with anything", "检查机构", "≥20个", "25家"],
    ["words behind the measure word", "举办培训", "≥3次", "3次活动"],
    ["a bracket that is no unit", "部门整体效益 (9分)", "≥90%", "95%"],
    ["a bracket in the middle of the name", "实行按病种(组)付费", "≥90%", "95%"],
    ["a unit that we do not know", "水质", "≥3类", "2级"],
    ["words", "举办培训(次)", "按时完成", "按时完成"],
    ["nothing but the name", "举办培训(次)", undefined, undefined],
  ])("is silent on %s", (_, name, target, actual) => {
    expect(on(name, target, actual)).toEqual([]);
  });

  test("is silent on the founding reports", () => {
    expect(FOUNDING.flatMap((id) => flagsOn(indicatorUnitMismatch, founding(id)))).toEqual([]);
  });

  test("speaks on a tampered copy", () => {
    const flags = flagsOn(indicatorUnitMismatch, founding("changchun-2023", [[112, "\t1次", "\t1家"]]));
    expect(flags.map(({ flag_id, line }) => [flag_id, line])).toEqual([
      ["indicator-unit-mismatch--changchun-2023-03-05", "L112"],
    ]);
  });
});
