import { expect, test } from "vitest";
import { en } from "../../src/messages/en/index.ts";
import { listed, orNone, plural } from "../../src/messages/en/plural.ts";
import { shortYuan } from "../../src/messages/en/short-yuan.ts";
import { zh } from "../../src/messages/zh/index.ts";
import { gloss } from "../../src/model/gloss.ts";
import { Aspect } from "../../src/model/words.ts";

test("sentences are joined as the language joins them, and an empty one leaves no trace", () => {
  expect(zh.words.join("甲。", "", "乙。")).toBe("甲。乙。");
  expect(en.words.join("One.", "", "Two.")).toBe("One. Two.");
  expect(en.words.join("", "")).toBe("");
});

test.each([
  [0, "0 targets were"],
  [1, "1 target was"],
  [2, "2 targets were"],
  [1204, "1,204 targets were"],
])("%s takes its own form of noun and verb", (count, words) => {
  expect(plural(count, "target was", "targets were")).toBe(words);
});

test("names and years are listed as in a sentence, and nought is none", () => {
  expect(listed([2020, 2021, 2023])).toBe("2020, 2021 and 2023");
  expect(listed(["Gaoyi"])).toBe("Gaoyi");
  expect(orNone(0)).toBe("none");
  expect(orNone(1234)).toBe("1,234");
});

test.each([
  [0, "0"],
  [500, "¥500"],
  [10_000, "¥10k"],
  [350_480_000, "¥350.48m"],
  [1e9, "¥1bn"],
  [-2_500_000, "−¥2.5m"],
])("an amount of %s yuan is short beside a mark", (yuan, text) => {
  expect(shortYuan(yuan)).toBe(text);
});

test.each([
  ["100% − 98% = 2 个百分点", "100% − 98% = 2 个百分点", "100% − 98% = 2 percentage points"],
  [
    "2 × 56 ÷ (56 + 56) = 100.00%",
    "两段各 56 字，全部相同",
    "two texts of 56 characters, all of them the same",
  ],
  [
    "2 × 40 ÷ (50 + 44) = 85.11%",
    "两段 50 字与 44 字，相同的 40 字",
    "texts of 50 and 44 characters, 40 of them the same",
  ],
  ["1272.47 ÷ 1873.25 = 67.93%", "1272.47 ÷ 1873.25 = 67.93%", "1272.47 ÷ 1873.25 = 67.93%"],
])("the sum %s is said as a reader would", (sum, chinese, english) => {
  expect([zh.flags.arithmetic(sum), en.flags.arithmetic(sum)]).toEqual([chinese, english]);
});

test("labels are explained in English only, and those that no glossary knows never", () => {
  expect(Aspect.options.filter((aspect) => gloss(aspect) === null)).toEqual([]);
  expect(gloss("产出指标")).toBe("Output");
  expect(gloss("本县自定")).toBe(null);
  expect([en.words.gloss("Output"), en.words.gloss(null), zh.words.gloss("Output")]).toEqual([
    "Output",
    "",
    "",
  ]);
});

test("an amount on an axis has no unit of its own in Chinese, and the sign of the yuan in English", () => {
  expect([0, 10_000, 100_000_000].map(zh.words.tick)).toEqual(["0", "1 万", "1 亿"]);
  expect([0, 10_000, 100_000_000].map(en.words.tick)).toEqual(["0", "¥10k", "¥100m"]);
});
