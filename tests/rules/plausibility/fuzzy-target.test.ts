import { describe, expect, test } from "vitest";
import { fuzzyTarget } from "../../../src/rules/plausibility/fuzzy-target.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

const on = (target?: string, actual = "57%") =>
  flagsOn(fuzzyTarget, evaluation({ indicators: [indicator({ name: "报销比例", target, actual })] }));

describe("fuzzy-target", () => {
  test("speaks where the target has no edge", () => {
    const [flag, ...others] = on("60%左右");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "fuzzy-target--t-2023-01-01",
      severity: "low",
      message: "“报销比例”的目标“60%左右”没有界限，低到多少算未完成？",
      printed: "60%左右",
      arithmetic: null,
    });
  });

  test.each([
    "约60%",
    "大约60%",
    "≥300人左右",
    "全年培训大约20次",
    "每月3000人次左右，全年不间断",
    "达到约20次",
    "基本达到90%",
    "基本≥90%",
  ])("speaks on %s", (target) => {
    expect(on(target)).toHaveLength(1);
  });

  test.each([
    "≥60%",
    "60%-70%",
    "基本满足需求",
    "基本养老金2000元",
    "节约10%",
    "签约5户",
    "左右岸各种植5亩",
    undefined,
  ])("is silent on %s", (target) => {
    expect(on(target)).toEqual([]);
  });

  test("only the target counts", () => {
    expect(on("≥60%", "约62%")).toEqual([]);
  });

  test("finds one in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(fuzzyTarget, founding(id)));
    expect(flags.map(({ flag_id, printed, line }) => [flag_id, printed, line])).toEqual([
      ["fuzzy-target--guangxi-2023-01-04", "70%左右", "L141;L142"],
    ]);
  });
});
