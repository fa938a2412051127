import { describe, expect, test } from "vitest";
import { ratioWithoutNumber } from "../../../src/rules/plausibility/ratio-without-number.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

const on = (name: string, target?: string) =>
  flagsOn(ratioWithoutNumber, evaluation({ indicators: [indicator({ name, target, actual: target })] }));

describe("ratio-without-number", () => {
  test("speaks where a ratio has words for a target", () => {
    const [flag, ...others] = on("政策知晓率", "有所提高");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "ratio-without-number--t-2023-01-01",
      severity: "low",
      message: "“政策知晓率”是比率，目标只写“有所提高”，应达到多少？",
      printed: "有所提高",
      arithmetic: null,
    });
  });

  test.each([
    "学生家长满意度",
    "高标准农田占耕地比例",
    "师生比",
    "群众知晓度",
    "道路完好率（%）",
    "群众满意度。",
  ])("takes %s for a ratio", (name) => {
    expect(on(name, "=相符")).toHaveLength(1);
  });

  test.each([
    ["a number", "政策知晓率", "≥80%"],
    ["a number among words", "政策知晓率", "较上年提高5%"],
    ["a number spelt out", "政策知晓率", "达到百分之九十以上"],
    ["words that say 100%", "检查覆盖率", "全覆盖"],
    ["efficiency", "工作效率", "有效提升"],
    ["a comparison of works", "作品评比", "按时完成"],
    ["no ratio", "服务能力", "有所提升"],
    ["a ratio that is not what the name ends with", "满意度调查开展情况", "按时开展"],
    ["a crossed-out target", "政策知晓率", "/"],
    ["no target", "政策知晓率", undefined],
  ])("is silent on %s", (_, name, target) => {
    expect(on(name, target)).toEqual([]);
  });

  test("finds seven in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(ratioWithoutNumber, founding(id)));
    expect(flags.map(({ indicator_id, printed }) => [indicator_id, printed])).toEqual([
      ["changchun-2023-01-08", "普遍知晓"],
      ["changchun-2023-02-05", "不低于上年"],
      ["changchun-2023-03-13", "有所提高"],
      ["changchun-2023-03-16", "有效提高"],
      ["guangxi-2023-01-08", "普遍知晓"],
      ["yangpu-2022-01-01", "=基本满足老人"],
      ["yangpu-2022-01-13", "=相符"],
    ]);
  });
});
