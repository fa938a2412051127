import { describe, expect, test } from "vitest";
import { overCompletion } from "../../../src/rules/plausibility/over-completion.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator, words } from "../build.ts";

const on = (printed: Parameters<typeof indicator>[0]) =>
  flagsOn(overCompletion, evaluation({ indicators: [indicator(printed)] }));

describe("over-completion", () => {
  test("speaks with the division", () => {
    const [flag, ...others] = on({ name: "举办培训", target: "≥20次", actual: "45次" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "over-completion--t-2023-01-01",
      severity: "medium",
      message: "“举办培训”目标 ≥20次，实际 45次，为目标的 225.00%，当初的目标是否定低了？",
      printed: "45次",
      arithmetic: "45 ÷ 20 = 225.00%",
    });
  });

  test.each([
    ["130% exactly", "≥10次", "13次", "low"],
    ["just below 200%", "≥100亩", "199亩", "low"],
    ["200% exactly", "≥10次", "20次", "medium"],
    ["magnitudes multiplied out", "≥2万人", "50000人", "medium"],
    ["a target by words", "不少于10场", "14场", "low"],
    ["a target of about", "60%左右", "90%", "low"],
  ])("%s: %s answered by %s is %s", (_, target, actual, severity) => {
    expect(on({ name: "服务群众", target, actual }).map((flag) => flag.severity)).toEqual([severity]);
  });

  test("an equals sign is named in its sentence", () => {
    expect(on({ name: "更新次数", target: "=8", actual: "12" })[0]?.message).toContain(
      "目标 =8（印的是等号）",
    );
  });

  test("cost is an achievement only where the target says at least", () => {
    expect(on({ name: "地方投入成本", target: "≥100万元", actual: "150万元" })).toHaveLength(1);
    expect(on({ name: "人均成本", target: "=100元", actual: "150元" })).toEqual([]);
  });

  test("a standard is one only where the name ends with it", () => {
    expect(on({ name: "高标准农田面积", target: "=100亩", actual: "150亩" })).toHaveLength(1);
    expect(on({ name: "补助标准（元）", target: "=100元", actual: "150元" })).toEqual([]);
  });

  test.each([
    ["portions of a payment", { name: "补助资金拨付批次", target: "≥2次", actual: "5次" }],
    ["portions by their unit", { name: "资金拨付", target: "≥2批次", actual: "5批次" }],
    ["129.9%", { name: "举办培训", target: "≥1000次", actual: "1299次" }],
    ["a ceiling", { name: "平均处理时间", target: "≤10天", actual: "20天" }],
    ["fewer is better by name", { name: "有效投诉次数", target: "=5", actual: "10" }],
    ["a target of zero", { name: "走访企业", target: "0", actual: "10" }],
    ["a bare target of days", { name: "办理时限", target: "5天", actual: "8天" }],
    ["a cost indicator", { level1: "成本指标", name: "每亩补助", target: "=100元", actual: "150元" }],
    [
      "a deviation with its reason",
      { name: "举办培训", target: "≥2次", actual: "5次", reason: "上级临时增加三期" },
    ],
    ["a restated bound", { name: "举办培训", target: "≥2次", actual: "≥5次" }],
    ["a blank actual", { name: "举办培训", target: "≥2次" }],
    ["units that measure different things", { name: "举办培训", target: "≥2次", actual: "500人" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("a reason cell that says nothing explains nothing", () => {
    expect(on({ name: "举办培训", target: "≥2次", actual: "5次", reason: "无" })).toHaveLength(1);
  });

  describe("a count in the name", () => {
    const served = (name: string, result: string, reason?: string) =>
      flagsOn(
        overCompletion,
        evaluation({
          indicators: [indicator({ name, target: "=100%", actual: "100%", reason })],
          goalResult: words(result),
        }),
      );

    test("is compared with the only such count of the result", () => {
      expect(served("接待来馆读者3万人次", "全年接待读者5.4万人次；办证1.2万张。")).toMatchObject([
        {
          flag_id: "over-completion--t-2023-01-01--result",
          severity: "low",
          arithmetic: "5.4万人次 ÷ 3万人次 = 180.00%",
        },
      ]);
    });

    test.each([
      ["below the threshold", "接待来馆读者3万人次", "全年接待读者3.8万人次。"],
      ["two such counts", "接待来馆读者3万人次", "接待读者5.4万人次；流动书车接待5万人次。"],
      ["a count of something else", "接待来馆读者3万人次", "全年完成培训9万人次。"],
      ["no count", "接待来馆读者", "全年接待读者5.4万人次。"],
    ])("is silent on %s", (_, name, result) => expect(served(name, result)).toEqual([]));

    test("is silent where a reason is given", () => {
      expect(served("接待来馆读者3万人次", "全年接待读者5.4万人次。", "新馆开放")).toEqual([]);
    });
  });

  test("finds four in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(overCompletion, founding(id)));
    expect(
      flags.map(({ indicator_id, severity, arithmetic }) => [indicator_id, severity, arithmetic]),
    ).toEqual([
      ["guangxi-2023-01-06", "low", "10.85 ÷ 6 = 180.83%"],
      ["yangpu-2022-01-02", "low", "12 ÷ 8 = 150.00%"],
      ["yangpu-2022-05-01", "low", "5.96万人次 ÷ 3万人次 = 198.67%"],
      ["yangpu-2022-05-03", "medium", "16 ÷ 2 = 800.00%"],
    ]);
  });
});
