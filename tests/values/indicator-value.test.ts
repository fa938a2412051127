import { describe, expect, test } from "vitest";
import { toNumber } from "../../src/values/decimal.ts";
import { inOneUnit, isBound, parseIndicatorValue } from "../../src/values/indicator-value.ts";

const parse = parseIndicatorValue;

function numbers(text: string) {
  const { operator, value, upper, unit } = parse(text);
  return [operator, value && toNumber(value), upper && toNumber(upper), unit];
}

describe("numbers", () => {
  test.each([
    ["≥623万人", ">=", 623, "万人"],
    [">=24次", ">=", 24, "次"],
    ["不低于90%", ">=", 90, "%"],
    ["不少于 3 次", ">=", 3, "次"],
    ["大于等于90%", ">=", 90, "%"],
    ["20人以上", ">=", 20, "人"],
    ["≥95%以上", ">=", 95, "%"],
    ["≤5天", "<=", 5, "天"],
    ["不超过3天", "<=", 3, "天"],
    ["控制在5%以内", "<=", 5, "%"],
    ["100元以下", "<=", 100, "元"],
    ["5个工作日内", "<=", 5, "个工作日"],
    [">90%", ">", 90, "%"],
    ["＞90％", ">", 90, "%"],
    ["<1‰", "<", 1, "‰"],
    ["=100%", "=", 100, "%"],
    ["＝８", "=", 8, ""],
    ["70%左右", "about", 70, "%"],
    ["约3万人次", "about", 3, "万人次"],
    ["72.67%", null, 72.67, "%"],
    ["44,717,669", null, 44_717_669, ""],
    ["10.85个月", null, 10.85, "个月"],
    ["2次/年", null, 2, "次/年"],
    ["-1.2%", null, -1.2, "%"],
    ["0", null, 0, ""],
  ])("%s", (text, operator, value, unit) => {
    expect(numbers(text)).toEqual([operator, value, null, unit]);
  });

  test.each([
    ["6-9", 6, 9, ""],
    ["6至9个月", 6, 9, "个月"],
    ["5～10个", 5, 10, "个"],
    ["70%-80%", 70, 80, "%"],
    ["5000—6000人次", 5000, 6000, "人次"],
  ])("the range %s", (text, value, upper, unit) => {
    expect(numbers(text)).toEqual(["range", value, upper, unit]);
  });
});

describe("words", () => {
  test.each([
    ["普遍开展", "普遍开展"],
    ["不低于上年", "不低于上年"],
    ["县级以上", "县级以上"],
    ["2023年", "2023年"],
    ["2023年12月底前", "2023年12月底前"],
    ["2021-2023年", "2021-2023年"],
    ["12月底", "12月底"],
    ["12月", "12月"],
    ["20日前", "20日前"],
    ["1.5：1", "1.5:1"],
    ["5次，2次", "5次,2次"],
    ["1,23", "1,23"],
    ["90%(含)", "90%(含)"],
    ["—", "—"],
  ])("%s is no number and has no operator", (text, words) => {
    expect(parse(text)).toEqual({ operator: null, value: null, upper: null, unit: "", words });
  });

  test("a sign before words is the form's operator", () => {
    expect(parse("=按时完成")).toMatchObject({ operator: "=", words: "按时完成" });
    expect(parse("≥上年")).toMatchObject({ operator: ">=", words: "上年" });
  });

  test("a count of months with a sign is a number", () => {
    expect(numbers("≥6月")).toEqual([">=", 6, null, "月"]);
  });
});

test("every bound but = says only where the figure lies", () => {
  const bounds = ["≥1", "≤1", ">1", "<1", "1-2", "约1", "不低于1"];
  expect(bounds.filter((text) => !isBound(parse(text)))).toEqual([]);
  expect(["1", "=1", "100%"].filter((text) => isBound(parse(text)))).toEqual([]);
});

describe("inOneUnit", () => {
  const inOne = (a: string, b: string) => inOneUnit(parse(a), parse(b))?.map(toNumber) ?? null;

  test.each([
    ["623万人", "640万人", [623, 640]],
    ["623万人", "6400000人", [6_230_000, 6_400_000]],
    ["1.2万元", "11800元", [12_000, 11_800]],
    ["3亿元", "40000万元", [300_000_000, 400_000_000]],
    ["90%", "92", [90, 92]],
    ["100", "98%", [100, 98]],
    ["5", "7次", [5, 7]],
    ["100名", "120人", [100, 120]],
    ["1万位", "9500人", [10_000, 9_500]],
    ["30日", "28天", [30, 28]],
    ["10个工作日", "8工作日", [10, 8]],
  ])("%s beside %s", (a, b, expected) => {
    expect(inOne(a, b)).toEqual(expected);
  });

  test.each([
    ["different things", "5次", "5人"],
    ["kilometres and metres, which nobody converts here", "5公里", "5000米"],
    ["a bare number beside 万人 may count 人", "≥623万人", "6230000"],
    ["a bare number beside 亿元 may count 元", "300000000", "3亿元"],
    ["a share of one beside a percentage", "≥90%", "0.92"],
    ["words", "90%", "普遍开展"],
  ])("cannot tell: %s", (_, a, b) => {
    expect(inOne(a, b)).toBeNull();
  });
});

test("a bare 1 beside a percentage may be the whole, and is not compared with it", () => {
  const bare = (text: string) => inOneUnit(parseIndicatorValue(text), parseIndicatorValue("90%"));
  expect(bare("1")).toBeNull();
  expect(bare("0.92")).toBeNull();
  expect(bare("92")).not.toBeNull();
});
