import { expect, test } from "vitest";
import { nameIn, saysOnlyWhose, trimName } from "../../../src/reading/prose/names.ts";

test.each([
  ["标题：河道保洁资金", "河道保洁资金"],
  ["河道保洁资金。", "河道保洁资金"],
  ["新网工程”", "新网工程"],
  ["“新网工程”", "新网工程"],
  ["推进“新网”工程", "推进“新网”工程"],
])("%s is called %s", (words, name) => {
  expect(trimName(words)).toBe(name);
});

test.each([
  ["2021年争取到市级数字化经费项目资金", "市级数字化经费项目资金"],
  ["县财政拨付到堤防加固工程", "堤防加固工程"],
  ["全年申请到位堤防加固资金", "堤防加固资金"],
  ["下达救灾资金（水泵租赁补助经费）".replace("（", "(").replace("）", ")"), "救灾资金(水泵租赁补助经费)"],
  ["下达河道救灾资金(水泵租赁补助经费和其他", "河道救灾资金"],
])("%s names %s, without the end of its verb", (words, name) => {
  expect(nameIn(words)).toBe(name);
});

test.each([
  ["李庄县第四中学专项资金", true],
  ["县水利局项目资金", true],
  ["统筹整合涉农资金", true],
  ["全民健身中心项目", false],
  ["小镇建设资金", false],
  ["图书下乡", false],
  ["和美社区", false],
  ["南溪镇", true],
])("whether %s says no more than whose money it is: %s", (name, only) => {
  expect(saysOnlyWhose(name)).toBe(only);
});

test("the longer word ends a name: 补助金 is no 补助 with a 金 behind it", () => {
  expect(nameIn("拨付高龄津贴补助金")).toBe("高龄津贴补助金");
});
