import { describe, expect, test } from "vitest";
import { weakReason } from "../../../src/rules/disclosure/weak-reason.ts";
import { evaluation, flagsOn, founding, indicator } from "../build.ts";
import { onFounding, stated } from "../cells.ts";

const on = (reason: string | undefined, actual = "8次", statements = [stated("problem", "培训偏少")]) =>
  flagsOn(
    weakReason,
    evaluation({
      indicators: [indicator({ name: "培训场次", target: "≥10次", actual, reason })],
      statements,
    }),
  );

describe("weak-reason", () => {
  test("speaks of a reason without a remedy", () => {
    const [flag, ...others] = on("上级没有安排");
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "weak-reason--t-2023-01-01",
      severity: "low",
      printed: "上级没有安排",
    });
  });

  test.each([
    ["a remedy", "场地被占用。下一步另借场地", undefined],
    ["a remedy in other words", "报名不足，拟改为线上举办", undefined],
    ["no reason at all", undefined, undefined],
    ["a reason of 无", "无", undefined],
    ["a target met", "上级没有安排", "10次"],
    ["a restated bound", "上级没有安排", "≥10次"],
  ])("is silent on %s", (_, reason, actual) => {
    expect(on(reason, actual)).toEqual([]);
  });

  test("is silent where the measures in the text speak of it", () => {
    expect(on("上级没有安排", "8次", [stated("measure", "增加培训场次。")])).toEqual([]);
    expect(on("上级没有安排", "8次", [stated("measure", "按月通报。")])).toHaveLength(1);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(weakReason)).toEqual(["weak-reason--changchun-2023-03-05"]);
  });

  test("falls silent when the founding reason gets a remedy", () => {
    const better = founding("changchun-2023", [
      [112, "国家飞检未抽到长春", "国家飞检未抽到长春，明年自行组织"],
    ]);
    expect(flagsOn(weakReason, better)).toEqual([]);
  });
});
