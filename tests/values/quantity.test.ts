import { describe, expect, test } from "vitest";
import {
  addIn,
  type Counted,
  findQuantities,
  inWholeUnits,
  isComparable,
  isNear,
  kindOf,
  restates,
} from "../../src/values/quantity.ts";

const printed = (text: string) => findQuantities(text).map((quantity) => quantity.text);
const counted = (text: string): Counted => {
  const [only, ...others] = findQuantities(text);
  if (!only || others.length > 0) throw new Error(`${text} holds no single quantity`);
  return only;
};

describe("findQuantities", () => {
  test("finds number, unit and the words around it", () => {
    const text = "全年培训教师 1,200 人次；维修1.5万平方米校舍。";
    expect(findQuantities(text)).toEqual([
      {
        index: text.indexOf("1,200"),
        text: "1,200 人次",
        value: { units: 1200, scale: 0 },
        unit: "人次",
        about: false,
        before: "全年培训教师",
        after: "",
      },
      {
        index: text.indexOf("1.5"),
        text: "1.5万平方米",
        value: { units: 15, scale: 1 },
        unit: "万平方米",
        about: false,
        before: "维修",
        after: "校舍",
      },
    ]);
  });

  test("keeps full-width characters as printed", () => {
    expect(findQuantities("完成率９８．５％")).toMatchObject([
      { text: "９８．５％", value: { units: 985, scale: 1 }, unit: "%" },
    ]);
  });

  test("leaves brackets out of the words behind", () => {
    expect(findQuantities("指导辖区内228家（含分院）定点机构、学校")).toMatchObject([
      { text: "228家", before: "指导辖区内", after: "定点机构" },
    ]);
  });

  test.each([
    ["每年3万左右人次", "3万左右人次", "万人次"],
    ["约500亩", "500亩", "亩"],
    ["超过20家", "20家", "家"],
    ["惠及30余户", "30余户", "户"],
  ])("%s is told about", (text, whole, unit) => {
    expect(findQuantities(text)).toMatchObject([{ text: whole, unit, about: true }]);
  });

  test.each([
    ["years", "2023年城乡居民，2021 年度，22年"],
    ["dates", "2017年7月1日起，12月份"],
    ["ordinals", "第2、3、4季度末，第5条，3级医院"],
    ["file numbers", "石发〔2019〕8号、高办字[2019]3号"],
    ["list numbers", "1. 巩固；2、提高；（3）稳定。目标1：目标2. 项目1"],
    ["ratios and times", "按8:1.5:0.5比例，10:30"],
    ["ranges", "6-9、80-90分、70%-79%、5家至8家"],
    ["codes and lines", "DRG2.0、5G、A4、12345热线，电话：0433-1234567，手机13812345678"],
  ])("%s are no figures", (_, text) => {
    expect(printed(text)).toEqual([]);
  });

  test("a target behind the word 目标 is a figure, however it ends", () => {
    expect(printed("比目标 44,714,669")).toEqual(["44,714,669"]);
    expect(printed("实际完成 5")).toEqual(["5"]);
  });

  test("a list of three numbers is not one number", () => {
    expect(printed("分别为100家,200家")).toEqual(["100家", "200家"]);
  });
});

describe("units", () => {
  test.each([
    ["万人次", "人"],
    ["名", "人"],
    ["亿元", "元"],
    ["个百分点", "%"],
    ["", ""],
  ])("%s counts %s", (unit, kind) => {
    expect(kindOf(unit)).toBe(kind);
  });

  test("what has no unit may be compared, what has another may not", () => {
    expect(isComparable(counted("5万人次"), counted("500人"))).toBe(true);
    expect(isComparable(counted("500"), counted("500人"))).toBe(true);
    expect(isComparable(counted("500家"), counted("500人"))).toBe(false);
  });

  test("whole units carry the worth of the last printed digit", () => {
    expect(inWholeUnits([counted("7.20万人"), counted("3人")])).toEqual([
      { units: 7_200_000n, step: 10_000n },
      { units: 300n, step: 100n },
    ]);
  });
});

test.each([
  ["623万人", "6,230,000人", true],
  ["623万人", "6,229,999人", true],
  ["623万人", "6,240,000人", false],
  ["98%", "98.5%", true],
  ["98.5%", "98.6%", false],
  ["228家", "226家", false],
  ["0", "0", true],
])("%s restates %s: %s", (a, b, expected) => {
  expect(restates(counted(a), counted(b))).toBe(expected);
  expect(restates(counted(b), counted(a))).toBe(expected);
});

test("near is a share of the second", () => {
  expect(isNear(counted("105人"), counted("100人"), 0.05)).toBe(true);
  expect(isNear(counted("106人"), counted("100人"), 0.05)).toBe(false);
  expect(isNear(counted("1人"), counted("0人"), 0.05)).toBe(false);
});

test("sums and differences are exact, in the unit asked for", () => {
  const parts = ["0.69万人", "5.43万人次", "0.74万人"].map(counted);
  expect(addIn(counted("7.20万人次"), parts)).toEqual({
    value: { units: 6_860_000, scale: 6 },
    unit: "万人次",
  });
  expect(addIn(counted("500人"), [counted("500人")], [counted("0.01万人")])).toEqual({
    value: { units: 40_000, scale: 2 },
    unit: "人",
  });
});
