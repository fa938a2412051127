import { describe, expect, test } from "vitest";
import { equalityNotHeld } from "../../../src/rules/plausibility/equality-not-held.ts";
import { overCompletion } from "../../../src/rules/plausibility/over-completion.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

const given = (printed: Parameters<typeof indicator>[0]) => evaluation({ indicators: [indicator(printed)] });
const on = (printed: Parameters<typeof indicator>[0]) => flagsOn(equalityNotHeld, given(printed));

describe("equality-not-held", () => {
  test("asks whether at least was meant", () => {
    const [flag, ...others] = on({ name: "举办培训", target: "=10次", actual: "12次" });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "equality-not-held--t-2023-01-01",
      severity: "low",
      message: "“举办培训”目标 =10次，实际 12次，目标是否本为“不少于”？",
      printed: "12次",
      expected: "=10次",
      arithmetic: "12 ≠ 10",
    });
  });

  test("asks whether at most was meant, where fewer is better", () => {
    expect(on({ name: "有效投诉次数", target: "=5", actual: "3" })[0]?.message).toContain("“不超过”");
  });

  test.each([
    ["=10次", "12次", "equality-not-held"],
    ["=100次", "129次", "equality-not-held"],
    ["=10次", "13次", "over-completion"],
    ["=10次", "40次", "over-completion"],
  ])("%s answered by %s is carried by one rule alone", (target, actual, rule) => {
    const one = given({ name: "举办培训", target, actual });
    const raised = [equalityNotHeld, overCompletion].flatMap((each) => flagsOn(each, one));
    expect(raised.map((flag) => flag.rule)).toEqual([rule]);
  });

  test("a cost far above its equals sign is no completion, so the sign is asked about", () => {
    expect(on({ name: "人均成本", target: "=100元", actual: "150元" })).toHaveLength(1);
  });

  test.each([
    ["100% answered by 100%", { name: "及时率", target: "=100%", actual: "100%" }],
    ["0 answered by 0", { name: "有效投诉次数", target: "=0", actual: "0" }],
    ["the same number with more places", { name: "覆盖率", target: "=95%", actual: "95.00%" }],
    ["a shorter printing of the same number", { name: "覆盖率", target: "=33%", actual: "33.3%" }],
    ["a magnitude", { name: "服务人数", target: "=3万人", actual: "30000人" }],
    ["a miss, which target-not-met carries", { name: "举办培训", target: "=10次", actual: "8次" }],
    ["a target of at least", { name: "举办培训", target: "≥10次", actual: "12次" }],
    ["a target without a sign", { name: "举办培训", target: "10次", actual: "12次" }],
    ["words", { name: "举办培训", target: "=按时完成", actual: "提前完成" }],
    [
      "a deviation with its reason",
      { name: "举办培训", target: "=10次", actual: "12次", reason: "应乡镇要求加办" },
    ],
    ["a blank actual", { name: "举办培训", target: "=10次" }],
  ])("is silent on %s", (_, printed) => {
    expect(on(printed)).toEqual([]);
  });

  test("is silent on the founding reports: =8 answered by 12 is over-completion", () => {
    expect(FOUNDING.flatMap((id) => flagsOn(equalityNotHeld, founding(id)))).toEqual([]);
  });

  test("speaks on a tampered copy", () => {
    const flags = flagsOn(equalityNotHeld, founding("yangpu-2022", [[16, "\t12\t", "\t9\t"]]));
    expect(flags.map(({ flag_id, arithmetic, line }) => [flag_id, arithmetic, line])).toEqual([
      ["equality-not-held--yangpu-2022-01-02", "9 ≠ 8", "L16"],
    ]);
  });
});
