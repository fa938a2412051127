import { describe, expect, test } from "vitest";
import { targetInName } from "../../../src/rules/plausibility/target-in-name.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator, words } from "../build.ts";

const on = (name: string, target?: string, actual = "100%") =>
  flagsOn(targetInName, evaluation({ indicators: [indicator({ name, target, actual })] }));

describe("target-in-name", () => {
  test("speaks where the name says how many and the target only 100%", () => {
    const [flag, ...others] = on("举办农技培训 12 场", "=100%");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "target-in-name--t-2023-01-01",
      severity: "low",
      printed: "=100%",
      expected: "12场",
      arithmetic: null,
    });
    expect(flag?.message).toBe(
      "“举办农技培训 12 场”的数量（12场）写在名称里，指标值只是 =100%，实际做到多少？",
    );
  });

  test.each([
    ["建成村级图书室30个", "=按时完成", "30个"],
    ["为1.2万名学生体检", "100%", "1.2万名"],
    ["巡查216家机构、抽检48次", "全覆盖", "216家、48次"],
    ["完成每年3万左右人次的窗口工作", "≥100%", "3万左右人次"],
  ])("finds the quantity in %s", (name, target, found) => {
    expect(on(name, target).map(({ expected }) => expected)).toEqual([found]);
  });

  test.each([
    ["a year", "完成2022年度审计", "=100%"],
    ["an ordinal", "完成第3次人口抽样", "=100%"],
    ["a rank", "进入全省前3名", "完成"],
    ["Chinese numerals in fixed words", "推进一站式服务", "=100%"],
    ["a slogan", "落实3个一批", "=100%"],
    ["one file for each", "落实1户1档", "=100%"],
    ["a condition", "对5人以上企业开展检查", "=100%"],
    ["months and working days", "资金在3个月内下达，5个工作日内拨付", "=100%"],
    ["points", "合格率提高2个百分点", "=100%"],
    ["money", "发放补助300万元", "=100%"],
    ["a target that repeats the number", "完成3大类（10小项）场景建设", "=3"],
    ["a target that carries a number", "举办培训12场", "≥12场"],
    ["a ratio, whose target is 100%", "216家机构检查覆盖率", "=100%"],
    ["a target in words of degree", "提升5个乡镇的服务能力", "有所提升"],
    ["no target", "举办培训12场", undefined],
    ["no number in the name", "举办培训", "=100%"],
    ["a ceiling", "举办培训12场", "≤100%"],
  ])("is silent on %s", (_, name, target) => {
    expect(on(name, target)).toEqual([]);
  });

  test.each([
    ["one that counts the same in other words", "全年举办农技培训 15 场，培训农民 860 人", 0],
    ["one that counts something else", "全年培训农民 860 人", 1],
    ["one that counts in the unit, of another thing", "全年召开联席会议 15 场", 1],
    ["none", undefined, 1],
  ])("beside a result of the goals: %s", (_, result, flags) => {
    const row = indicator({ name: "举办农技培训 12 场", target: "=100%", actual: "100%" });
    const given = evaluation({ indicators: [row], goalResult: words(result) });
    expect(flagsOn(targetInName, given)).toHaveLength(flags);
  });

  test("finds three in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(targetInName, founding(id)));
    expect(
      flags.map(({ indicator_id, printed, expected, line }) => [indicator_id, printed, expected, line]),
    ).toEqual([
      ["yangpu-2022-01-04", "=100%", "7次", "L18"],
      ["yangpu-2022-01-08", "=按时完成", "8个、48次/个", "L22"],
      ["yangpu-2022-01-09", "=按时完成", "216家", "L23"],
    ]);
  });
});
