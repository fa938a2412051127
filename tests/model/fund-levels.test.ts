import { expect, test } from "vitest";
import { fundLevel, fundOrigin } from "../../src/model/fund-levels.ts";

test.each([
  ["central", "中央财政资金", "central"],
  ["local", "省级补助资金", "province"],
  ["local", "自治区", "province"],
  ["local", "市级财政资金", "prefecture"],
  ["local", "区级", "county"],
  ["local", "县级配套", "county"],
  ["local", "地方财政资金", "unknown"],
  ["other", "其他资金", "unknown"],
  ["other", "上级下达我区教育专项资金", "unknown"],
  ["local", "省级和县级资金", "unknown"],
  ["total", "年度资金总额", "unknown"],
] as const)("%s %s is %s", (source, label, level) => {
  expect(fundLevel(source, label, "620722")).toBe(level);
});

test("市级 is the level of a province in a municipality", () => {
  expect(fundLevel("local", "市级资金", "310110")).toBe("province");
  expect(fundLevel("local", "区级资金", "310110")).toBe("county");
  expect(fundLevel("local", "市级资金", null)).toBe("prefecture");
});

test.each([
  ["carried_over", "上年结转资金", "carried_over"],
  ["appropriation", "财政拨款", "this_year"],
  ["local", "上年结余", "carried_over"],
  ["local", "本年省级资金", "this_year"],
  ["local", "地方资金", null],
] as const)("%s %s is of the year %s", (source, label, origin) => {
  expect(fundOrigin(source, label)).toBe(origin);
});
