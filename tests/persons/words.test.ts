import { describe, expect, test } from "vitest";
import { beginsLongerWord, isJoined, isListedWord, isWordOnly } from "../../src/persons/words.ts";

describe("words that begin as a family name does", () => {
  test.each(["安全", "高质量", "白血病", "石家庄市", "马铃薯", "荣誉"])("%s is one", (word) => {
    expect(isListedWord(word)).toBe(true);
  });

  // 心置 stands across two of the words that follow 安: 安心, 安置
  test.each(["安", "傅文山", "安心置", "高志", "完成", ""])("%s is none", (text) => {
    expect(isListedWord(text)).toBe(false);
  });

  test("somebody may be called by some of them", () => {
    expect(["高峰", "江河", "严肃", "程序"].filter(isWordOnly)).toEqual(["严肃", "程序"]);
  });

  test("a longer one may begin where a name would", () => {
    expect(beginsLongerWord("患马铃薯病", 1, 2)).toBe(true);
    expect(beginsLongerWord("患马铃薯病", 1, 3)).toBe(false);
  });

  test("a word may join two characters", () => {
    expect([isJoined("休闲农庄", 3), isJoined("农", 0), isJoined("村民庄", 2)]).toEqual([true, false, false]);
  });
});
