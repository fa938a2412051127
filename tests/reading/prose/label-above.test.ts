import { describe, expect, test } from "vitest";
import { readMoney } from "./figures.ts";

describe("a figure whose label ends the line above", () => {
  test.each([
    [
      ["全年预算数", "100万元", "全年执行数", "95万元", "执行率", "95%"],
      { budget: "100万元", executed: "95万元", rate: "95%", proven: true },
    ],
    [
      ["实际到位资金：", "100万元。", "实际支出（万元）：", "95万元，预算执行率", "95%"],
      { received: "100万元", executed: "95万元", rate: "95%", proven: true },
    ],
    [
      ["（一）资金到位情况", "100万元", "（二）资金使用情况", "95万元"],
      { received: "100万元", executed: "95万元" },
    ],
  ])("%j", (lines, figures) => {
    const read = readMoney(...lines);
    expect([read.figures, read.notes]).toEqual([{ ...figures, amounts: [] }, []]);
  });

  test("words that are no label give it no role", () => {
    const read = readMoney("去年全年支出80万元", "100万元");
    expect(read.figures).toEqual({ amounts: ["other_time 80万元", "stated 100万元"] });
  });

  test("a sentence that is closed is none", () => {
    expect(readMoney("全年预算数。", "100万元").figures).toEqual({ amounts: ["stated 100万元"] });
  });
});
