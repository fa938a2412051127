import { describe, expect, test } from "vitest";
import { leftOf, parseMoney, sayYuan, toYuan } from "../../src/values/money.ts";

describe("parseMoney", () => {
  test.each([
    ["元", "389,545,477.10", 38_954_547_710, 1],
    ["元", "705,510", 70_551_000, 100],
    ["万元", "356145", 356_145_000_000, 1_000_000],
    ["万元", "975.46", 975_460_000, 10_000],
    ["万元", "2,808,054.13", 2_808_054_130_000, 10_000],
    ["亿元", "3.89", 38_900_000_000, 100_000_000],
    ["元", "-12.5", -1250, 10],
  ] as const)("reads in %s %s to the 分, with the worth of its last digit", (unit, text, fen, step) => {
    expect(parseMoney(text, unit)).toEqual({ fen, step });
  });

  test.each([
    ["943.31万元", "元", 943_310_000],
    ["1,860.5万", "元", 1_860_500_000],
    ["943.31元", "万元", 94_331],
    ["2 亿", "万元", 20_000_000_000],
  ] as const)("lets the unit behind %s go before the table's %s", (text, unit, fen) => {
    expect(parseMoney(text, unit)?.fen).toBe(fen);
  });

  test("reads a unit behind the number where the table prints none", () => {
    expect(parseMoney("2554万元", null)?.fen).toBe(2_554_000_000);
    expect(parseMoney("2554", null)).toBeNull();
  });

  test("reads full-width digits and signs", () => {
    expect(parseMoney("２，８０８，０５４．１３", "万元")).toEqual(parseMoney("2,808,054.13", "万元"));
  });

  test.each([
    ["thousands in groups of two", "1,23"],
    ["a group that lost a digit", "12,34,567"],
    ["a leading comma", ",123"],
    ["finer than one 分", "0.00000012"],
    ["too large for an exact double", "100000000000000"],
    ["about", "约200"],
    ["a rate", "97.8%"],
    ["another unit", "120人"],
    ["a sum", "100+20"],
    ["a range", "100-120"],
    ["a blank", ""],
    ["a dash", "—"],
  ])("refuses %s", (_, text) => {
    expect(parseMoney(text, "万元")).toBeNull();
  });

  test("a thousandth of a yuan is refused, a thousandth of 万元 is not", () => {
    expect(parseMoney("45000.005", "元")).toBeNull();
    expect(parseMoney("45000.005", "万元")).toEqual({ fen: 45_000_005_000, step: 1000 });
  });

  test("zeros beyond the 分 are zeros", () => {
    expect(parseMoney("1.100", "元")).toEqual({ fen: 110, step: 1 });
  });
});

test("zero is a value", () => {
  const zero = parseMoney("0", "万元");
  expect(zero?.fen).toBe(0);
  expect(zero && toYuan(zero)).toBe(0);
});

test.each([
  [3_561_450_000, "35.61 亿元", "3.56 billion yuan"],
  [9_754_600, "975.46 万元", "9.75 million yuan"],
  [943.31, "943.31 元", "943.31 yuan"],
  [0, "0 元", "0 yuan"],
  [-9_754_600, "-975.46 万元", "-9.75 million yuan"],
])("says %s yuan as a reader would", (yuan, zh, en) => {
  expect(sayYuan(yuan)).toBe(zh);
  expect(sayYuan(yuan, "en")).toBe(en);
});

test.each([
  [390_065_700, 389_545_477.1, "3.901 亿元", "3.895 亿元"],
  [100_000_000, 99_999_999, "1 亿元", "9,999.9999 万元"],
  [36_865_500, 36_862_300, "3,686.55 万元", "3,686.23 万元"],
  [5, 5, "5 元", "5 元"],
])("says %s and %s so that what differs is told apart", (first, second, said, other) => {
  expect(sayYuan(first, "zh", [second, null])).toBe(said);
  expect(sayYuan(second, "zh", [first])).toBe(other);
});

describe("what is left of an amount", () => {
  test("is counted in 分, not in parts that no binary number has", () => {
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(leftOf(0.3, 0.1)).toBe(0.2);
    expect(leftOf(50_000_000, 46_500_000)).toBe(3_500_000);
  });

  test.each([
    [null, 1],
    [1, null],
    [1, 1],
    [1, 2],
  ])("of %s and %s nothing is said", (amount, spent) => {
    expect(leftOf(amount, spent)).toBeNull();
  });
});
