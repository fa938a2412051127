import { expect, test } from "vitest";
import { converted, inYuan } from "../../src/messages/en/converted.ts";

test.each([
  ["141619 万元", "1.41619 billion yuan (141619 万元)"],
  ["7177.373442 万元", "71.77373442 million yuan (7177.373442 万元)"],
  ["0.31万元", "3,100 yuan (0.31万元)"],
  ["3.5 亿元", "350 million yuan (3.5 亿元)"],
  ["0 万元", "0 yuan (0 万元)"],
  ["34,031,090.05 元", "34.03109005 million yuan (34,031,090.05 元)"],
  ["壹佰万元整", "1 million yuan (壹佰万元整)"],
])("says %s exactly, as printed behind it", (printed, said) => {
  expect(converted(printed)).toBe(said);
});

test("says an amount of billions to the 分", () => {
  expect(converted("1,234,567,890.12 元")).toBe("1.23456789012 billion yuan (1,234,567,890.12 元)");
  expect(converted("12345678901.23 元")).toBe("12.34567890123 billion yuan (12345678901.23 元)");
});

test.each([
  [
    "158.08 万元 + 3528.46 万元 = 3686.54 万元",
    "1.5808 + 35.2846 = 36.8654 million yuan (158.08 万元 + 3528.46 万元 = 3686.54 万元)",
  ],
  [
    "60 万元 + 3528.46 万元 = 3588.46 万元",
    "600,000 yuan + 35.2846 = 35.8846 million yuan (60 万元 + 3528.46 万元 = 3588.46 万元)",
  ],
  ["943.31元 ÷ 2587万元", "943.31 yuan ÷ 25.87 million yuan (943.31元 ÷ 2587万元)"],
  [
    "3686.55 万元 ÷ 2958.92 万元 − 1 = 24.59%",
    "36.8655 million yuan ÷ 29.5892 million yuan − 1 = 24.59% (3686.55 万元 ÷ 2958.92 万元 − 1 = 24.59%)",
  ],
])("says %s amount by amount, a unit that a sum repeats once", (printed, said) => {
  expect(converted(printed)).toBe(said);
});

test("says what is printed nowhere without it", () => {
  expect(inYuan("0.31 万元")).toBe("3,100 yuan");
});

test.each(["141619", "7.20万人次", "5.00%", ""])("leaves %s as it is", (printed) => {
  expect(converted(printed)).toBe(printed);
});
