import { describe, expect, test } from "vitest";
import { quantityWithoutNumber } from "../../../src/rules/plausibility/quantity-without-number.ts";
import { ratioWithoutNumber } from "../../../src/rules/plausibility/ratio-without-number.ts";
import { targetInName } from "../../../src/rules/plausibility/target-in-name.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

const given = (name: string, target?: string, level2 = "数量指标") =>
  evaluation({ indicators: [indicator({ level2, name, target, actual: target })] });
const on = (...printed: Parameters<typeof given>) => flagsOn(quantityWithoutNumber, given(...printed));

describe("quantity-without-number", () => {
  test("speaks where a quantity has words for a target", () => {
    const [flag, ...others] = on("开展巡查", "普遍开展");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "quantity-without-number--t-2023-01-01",
      severity: "low",
      message: "“开展巡查”列为数量指标，目标只写“普遍开展”，应做多少？",
      printed: "普遍开展",
      arithmetic: null,
    });
  });

  test.each([
    ["开展巡查", "普遍开展", "quantity-without-number"],
    ["巡查覆盖率", "稳步提高", "ratio-without-number"],
    ["开展巡查12次", "按时完成", "target-in-name"],
  ])("%s with the target %s is carried by one rule alone", (name, target, rule) => {
    const rules = [quantityWithoutNumber, ratioWithoutNumber, targetInName];
    const raised = rules.flatMap((each) => flagsOn(each, given(name, target)));
    expect(raised.map((flag) => flag.rule)).toEqual([rule]);
  });

  test.each([
    ["a number", "开展巡查", "≥12次", undefined],
    ["a number among words", "开展巡查", "每乡镇至少1次", undefined],
    ["a number spelt out", "开展巡查", "不少于十二次", undefined],
    ["another level 2", "开展巡查", "普遍开展", "质量指标"],
    ["a crossed-out target", "开展巡查", "——", undefined],
    ["no target", "开展巡查", undefined, undefined],
  ])("is silent on %s", (_, name, target, level2) => {
    expect(on(name, target, level2)).toEqual([]);
  });

  test("words with a numeral in them are still words", () => {
    expect(on("推进改革", "进一步统一")).toHaveLength(1);
  });

  test("finds two in the founding reports, none where the label of the group is a guess", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(quantityWithoutNumber, founding(id)));
    expect(flags.map(({ indicator_id, printed }) => [indicator_id, printed])).toEqual([
      ["changchun-2023-02-01", "符合救助条件的对象按规定纳入救助范围"],
      ["changchun-2023-03-02", "全覆盖"],
    ]);
  });
});
