import { expect, test } from "vitest";
import { makeCell } from "../../src/documents/block.ts";

const at = { line: 1, lastLine: 1, cell: 0 };

test.each([
  ["[bookmark: _GoBack]城乡居民", "城乡居民"],
  ["[image: ]转移支付（项目）名称", "转移支付（项目）名称"],
  ["<p>充分利用信息化手段</p>", "充分利用信息化手段"],
  ['<span style="a">甲</span><br/>乙', "甲乙"],
  ["[Image: 图1] 甲", "甲"],
  [" \u3000甲 ", "甲"],
])("%s leaves %s", (raw, text) => {
  expect(makeCell(raw, at).text).toBe(text);
});

test.each(["≥<5%", "<重点>", "[姓名已隐去]", "[image 没有冒号]", "<script>alert(1)</script>", "=1+1"])(
  "%s is what the report prints",
  (raw) => {
    expect(makeCell(raw, at).text).toBe(raw);
  },
);

test("litter that never ends is read as it stands", () => {
  const raw = "[image:".repeat(28_000);
  expect(makeCell(raw, at).text).toBe(raw);
});

test.each([
  ["≥<br>95%", "≥\n95%"],
  ["12<br/>34", "12<br/>34"],
  ["1,2[image: ]34.5", "1,2[image: ]34.5"],
  ["<p>98.5</p>分", "98.5\n分"],
])("%s is cited as it stands, and two numbers are never made one: %s", (raw, text) => {
  expect(makeCell(raw, at).text).toBe(text);
});
