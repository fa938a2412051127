import { describe, expect, test } from "vitest";
import { exactThresholdHit } from "../../../src/rules/plausibility/exact-threshold-hit.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

type Row = [target?: string, actual?: string];
const rows = (...given: Row[]) =>
  evaluation({
    indicators: given.map(([target, actual], i) =>
      indicator({ ordinal: i + 1, name: `指标${i + 1}`, target, actual }),
    ),
  });
const on = (...given: Row[]) => flagsOn(exactThresholdHit, rows(...given));

describe("exact-threshold-hit", () => {
  test("lists the hits in one flag per evaluation", () => {
    const given = rows(["≥85%", "85.06%"], ["≥10次", "12次"], ["≥4次", "4次"]);
    const [flag, ...others] = flagsOn(exactThresholdHit, given);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "exact-threshold-hit--t-2023-01",
      severity: "info",
      message:
        "“医疗救助资金”有 2 项指标的实际完成值等于门槛或与它相差极小（“指标1”≥85% → 85.06%、“指标3”≥4次 → 4次），是怎样测得的？",
      arithmetic: "85.06 − 85 = 0.06; 4 − 4 = 0",
      line: [0, 2]
        .flatMap((i) => [given.indicators[i]?.actual?.at.line, given.indicators[i]?.target?.at.line])
        .map((line) => `L${line}`)
        .join(";"),
    });
  });

  test.each([
    ["0.1 points exactly, where doubles would say more", "≥90%", "90.1%", "90.1 − 90 = 0.1"],
    ["a ceiling met", "≤5天", "5天", "5 − 5 = 0"],
    ["a ceiling cleared by a hair", "≤10%", "9.95%", "10 − 9.95 = 0.05"],
    ["a strict bound cleared by a hair", ">90%", "90.05%", "90.05 − 90 = 0.05"],
    ["magnitudes", "≥3万人", "30000人", "30,000 − 30,000 = 0"],
  ])("speaks on %s", (_, target, actual, arithmetic) => {
    expect(on([target, actual]).map((flag) => flag.arithmetic)).toEqual([arithmetic]);
  });

  test.each([
    ["0.11 points", "≥90%", "90.11%"],
    ["a count beyond its threshold by less than 0.1", "≥6个月", "6.05个月"],
    ["100%, beyond which there is nothing", "≥100%", "100%"],
    ["zero, below which there is nothing", "≤0", "0"],
    ["an exact target", "=100%", "100%"],
    ["a target without a sign", "544", "544"],
    ["a restated bound", "≥90%", "≥90%"],
    ["a miss by a hair", "≥90%", "89.95%"],
    ["a range", "6-9", "6"],
    ["about", "70%左右", "70%"],
    ["a blank actual", "≥90%", undefined],
  ])("is silent on %s", (_, target, actual) => {
    expect(on([target, actual])).toEqual([]);
  });

  test("finds three evaluations in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(exactThresholdHit, founding(id)));
    expect(flags.map(({ evaluation_id, arithmetic, line }) => [evaluation_id, arithmetic, line])).toEqual([
      ["guangxi-2023-01", "90.04 − 90 = 0.04", "L182;L181"],
      ["yangpu-2022-01", "5 − 5 = 0; 90 − 90 = 0", "L17;L38"],
      ["yangpu-2022-03", "90 − 90 = 0", "L78"],
    ]);
  });
});
