import { describe, expect, test } from "vitest";
import { mainPartSmall } from "../../../src/rules/consistency/main-part-small.ts";
import { evaluation, flagsOn, words } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (text: string) =>
  flagsOn(mainPartSmall, evaluation({ statements: [{ kind: "assets", text, at: words(text).at }] }));

describe("main-part-small", () => {
  test("speaks with the division", () => {
    expect(on("本站资产合计200万元，主要为存货3万元。")).toMatchObject([
      {
        flag_id: "main-part-small--t-2023-01--200",
        severity: "low",
        message: "“医疗救助资金”写合计 200万元，主要为 3万元，只占 1.50%，其余是什么？",
        arithmetic: "3万元 ÷ 200万元 = 1.50%",
      },
    ]);
  });

  test("adds up the parts of a list", () => {
    expect(on("资产合计200万元，主要是存货3万元、车辆 40 万元和现金5万元。")[0]?.arithmetic).toBe(
      "(3万元 + 40 万元 + 5万元) ÷ 200万元 = 24.00%",
    );
  });

  test.each([
    ["the greater part", "资产合计200万元，主要为房屋150万元。"],
    ["exactly half", "资产合计200万元，主要为房屋100万元。"],
    ["a part without its amount", "资产合计200万元，主要为房屋和存货3万元。"],
    ["another sentence", "资产合计200万元。主要为存货3万元。"],
    ["a purpose", "安排200万元，主要为了购买3万元的设备。"],
    ["other things", "资产合计200万元，主要为车辆3台。"],
  ])("is silent on %s", (_, text) => expect(on(text)).toEqual([]));

  test("finds one in the founding reports", () => {
    expect(onFounding(mainPartSmall)).toEqual(["main-part-small--gaoyi-2021-01--87.7"]);
  });
});
