import { describe, expect, test } from "vitest";
import { absoluteTarget } from "../../../src/rules/plausibility/absolute-target.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

const aiming = (...targets: [name: string, target?: string][]) =>
  evaluation({
    indicators: targets.map(([name, target], i) =>
      indicator({ ordinal: i + 1, name, target, actual: "98%" }),
    ),
  });
const on = (...targets: [name: string, target?: string][]) => flagsOn(absoluteTarget, aiming(...targets));

describe("absolute-target", () => {
  test("lists the indicators in one flag per evaluation", () => {
    const given = aiming(["家长满意度", "=100%"], ["培训次数", "≥5次"], ["政策知晓率(%)", "100%"]);
    const [flag, ...others] = flagsOn(absoluteTarget, given);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "absolute-target--t-2023-01",
      severity: "info",
      message: "“医疗救助资金”的目标不留余地（“家长满意度”=100%、“政策知晓率(%)”100%），做到与否如何测量？",
      printed: "=100%、100%",
      line: [given.indicators[0], given.indicators[2]].map((one) => `L${one?.target?.at.line}`).join(";"),
    });
  });

  test.each([
    ["农户满意率", "≥100%"],
    ["道路验收合格率", "≥100.00%"],
    ["群众对政策的知晓程度", "不低于100%"],
  ])("speaks on %s %s", (name, target) => {
    expect(on([name, target])).toHaveLength(1);
  });

  test.each([
    ["99%", "家长满意度", "≥99%"],
    ["100% of a rate that can be held", "资金拨付及时率", "=100%"],
    ["a survey about satisfaction", "满意度调查覆盖率", "=100%"],
    ["a rate of growth", "产值增长率", "≥100%"],
    ["a ceiling", "资金支出率", "≤100%"],
    ["100 persons", "满意户数", "100户"],
    ["words", "家长满意度", "全部满意"],
    ["no target", "家长满意度", undefined],
  ])("is silent on %s", (_, name, target) => {
    expect(on([name, target])).toEqual([]);
  });

  test("finds four evaluations in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(absoluteTarget, founding(id)));
    expect(flags.map(({ evaluation_id, printed, line }) => [evaluation_id, printed, line])).toEqual([
      ["changchun-2023-03", "≥100%", "L113"],
      ["changchun-2023-05", "100%、100%、100%", "L202;L203;L204"],
      ["yangpu-2022-02", "=100%", "L58"],
      ["yangpu-2022-04", "=100%", "L110"],
    ]);
  });
});
