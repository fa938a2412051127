import { expect, test } from "vitest";
import { breakable, COUNTS, HEADLINE } from "../../src/site/breakable.ts";

test.each([
  ["城乡居民基本医疗保险补助：3 个项目", "城乡居民|基本医疗|保险补助：3 个项目"],
  ["2031年度医疗服务补助资金（能力建设部分）", "2031年度|医疗服务|补助资金（能力建设部分）"],
  ["146 项绩效指标里，能用数字核对的只有 55 项", "146 项绩效指标里，能用数字核对的只有 55 项"],
  ["Execution rates of self-evaluations: 33 projects", "Execution rates of self-evaluations: 33 projects"],
])("%s may break only between words, and only where it is long", (text, parts) => {
  expect(breakable(text, HEADLINE).join("|")).toBe(parts);
  expect(breakable(text).join("")).toBe(text);
});

test("a column holds less than a headline", () => {
  expect(breakable("青川区退役军人事务局")).toEqual(["青川区", "退役军人", "事务局"]);
  expect(breakable("青川区退役军人事务局", HEADLINE)).toHaveLength(1);
});

test("the head of a column of counts is torn within no word", () => {
  expect(breakable("广西壮族自治区 2031", COUNTS)).toEqual(["广西壮族", "自治区 2031"]);
  expect(breakable("青川县 2031", COUNTS)).toEqual(["青川县 2031"]);
});
