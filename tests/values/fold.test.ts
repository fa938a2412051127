import fc from "fast-check";
import { expect, test } from "vitest";
import { dropInvisible, fold, foldWidth } from "../../src/values/fold.ts";

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

test("folding is width, then blanks, then trailing colons, over characters of every kind", () => {
  const chars =
    "元市a1.,:：，．９％　 \t\n\u00a0\u2003\u2028\u205f\u2065\u200b\u202e\u202c\ufeff\ufdd0⽬⻔⻚\u2fd9😀\ud800〇≧";
  const byParts = (text: string) =>
    foldWidth(dropInvisible(text))
      .replace(/\s+/g, (blank, index: number, all: string) =>
        /[\d.,]/.test(all.charAt(index - 1)) && /[\d.,]/.test(all.charAt(index + blank.length)) ? " " : "",
      )
      .replace(/(?<!:):+$/, "");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...chars), maxLength: 12 }), (text) => {
      expect(fold(text)).toBe(byParts(text));
    }),
    { numRuns: 3000 },
  );
});

test("every character of one unit folds as its width, or goes", () => {
  const wide = /[\u3000\u00a0≧≦═﹦﹪：〇！-～]/;
  for (let code = 0; code <= 0xffff; code++) {
    const char = String.fromCharCode(code);
    const width = wide.test(char) ? foldWidth(char) : char;
    expect(foldWidth(char)).toBe(width);
    const printed = dropInvisible(char);
    const folded = foldWidth(printed).replace(/[\s:]/g, "");
    if (fold(char) !== folded) expect.fail(`${code.toString(16)} folds to ${JSON.stringify(fold(char))}`);
    if (wide.test(char) && !/[\u3000\u00a0≧≦═﹦﹪：〇]/.test(char))
      expect(width.charCodeAt(0)).toBe(code - 0xfee0);
  }
});
