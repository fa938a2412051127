import { expect, test } from "vitest";
import { readTabbed } from "../../../src/reading/dialects/tabbed.ts";
import { findGarbled } from "../../../src/reading/kind/garbled.ts";

const signOf = (...lines: string[]) => findGarbled(readTabbed(lines, []))?.sign ?? null;

test.each([
  ["pinyin", "绩(jī)效自评", "执(zhí)行率"],
  ["doubled", "(1)(1)项目概况"],
  ["traditional", "績效自評，預算執行數"],
  ["lost", "项目??概况，资金??情况"],
])("%s: as many as stand in a text for an example are none", (_, ...lines) => {
  expect(signOf(...lines)).toBe(null);
});

test.each([
  ["pinyin", "绩(jī)效自评", "执(zhí)行率", "评(píng)分"],
  ["doubled", "(1)(1)项目概况", "支出96.596.5万元"],
  ["traditional", "績效自評，預算執行總數"],
  ["lost", "项目??概况，资金??情况", "自评??结论"],
  ["lost", "项目\ufffd概况"],
])("%s: one more shows that the characters are not those of the print", (sign, ...lines) => {
  expect(signOf(...lines)).toBe(sign);
});
