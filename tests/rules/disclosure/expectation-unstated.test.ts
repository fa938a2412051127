import { describe, expect, test } from "vitest";
import { expectationUnstated } from "../../../src/rules/disclosure/expectation-unstated.ts";
import { evaluation, flagsOn, indicator } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (actual: string | undefined, target?: string) =>
  flagsOn(expectationUnstated, evaluation({ indicators: [indicator({ name: "培训人数", target, actual })] }));

describe("expectation-unstated", () => {
  test.each(["已超过预期，实际培训 860 人", "培训 860 人，高于计划数", "好于年初预期", "超出目标值"])(
    "speaks on %s",
    (actual) => {
      expect(on(actual)).toMatchObject([
        { flag_id: "expectation-unstated--t-2023-01", severity: "low", evaluation_id: "t-2023-01" },
      ]);
    },
  );

  test.each([
    ["a target beside it", "已超过预期，实际培训 860 人", "≥800人"],
    ["what was only reached", "达到预期，培训 860 人", undefined],
    ["no comparison", "培训 860 人", undefined],
    ["no result", undefined, undefined],
  ])("is silent on %s", (_, actual, target) => {
    expect(on(actual, target)).toEqual([]);
  });

  test("finds one in the founding reports", () => {
    expect(onFounding(expectationUnstated)).toEqual(["expectation-unstated--gaoyi-2021-01"]);
  });
});
