import { describe, expect, test } from "vitest";
import { inBaseUnit } from "../../src/values/base-unit.ts";
import { parseDecimal, toNumber } from "../../src/values/decimal.ts";
import { bareNameOf, unitInName } from "../../src/values/indicator-name.ts";

test.each([
  ["623", "万人", 6_230_000, "人"],
  ["98.5", "%", 0.985, "1"],
  ["3", "‰", 0.003, "1"],
  ["1.2", "亿元", 120_000_000, "元"],
  ["5", "日", 5, "天"],
  ["6", "个月", 6, "月"],
  ["4", "次", 4, "次"],
  ["7", "", 7, ""],
  ["2", "万", 2, "万"],
])("%s %s", (number, unit, value, base) => {
  const decimal = parseDecimal(number);
  if (!decimal) throw new Error(`${number} is no number`);
  const told = inBaseUnit(decimal, unit);
  expect([toNumber(told.value), told.unit]).toEqual([value, base]);
});

describe("a name", () => {
  test.each([
    ["参保人数（人）", "参保人数", "人"],
    ["满意度 (%)。", "满意度", "%"],
    ["社会公众满意度 (6分)", "社会公众满意度", null],
    ["支付率（％）（省定）", "支付率", null],
    ["培训", "培训", null],
  ])("%s", (name, bare, unit) => {
    expect([bareNameOf(name), unitInName(name)]).toEqual([bare, unit]);
  });
});
