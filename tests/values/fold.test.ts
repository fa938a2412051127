import { expect, test } from "vitest";
import { fold, foldWidth } from "../../src/values/fold.ts";

test.each([
  ["预算执行率（B/A×100%）", "预算执行率(B/A×100%)"],
  ["≧９０﹪", "≥90%"],
  ["１，２３４．５", "1,234.5"],
  ["〇", "0"],
  ["项目：名称", "项目:名称"],
])("foldWidth(%s)", (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
});

test("foldWidth keeps every position", () => {
  const text = "　产\u00a0出：（２０２３年度）≦９９﹪～";
  expect(foldWidth(text)).toHaveLength(text.length);
});

test.each([
  ["产 出 指 标", "产出指标"],
  ["产\n出\n指\n标", "产出指标"],
  ["　年度资金总额：", "年度资金总额"],
  ["年度资金总额::", "年度资金总额"],
  ["其中：中央财政资金", "其中:中央财政资金"],
  ["：", ""],
  ["20 \n 20", "20 20"],
  ["≥ 9 人", "≥9人"],
  ["97.8 %", "97.8%"],
  [" \u3000\t", ""],
  ["\ufeff1\u200b2\u2060.\u00ad5\u200e", "12.5"],
])("fold(%j)", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folds a line of nothing but colons before a letter", () => {
  const text = `${"：".repeat(200_000)}x`;
  expect(fold(text)).toHaveLength(200_001);
});
