import fc from "fast-check";
import { expect, test } from "vitest";
import { alikePairs, countCharacters, lettersOf, sharedPairs, similarity } from "../../src/values/text.ts";

const words = fc.string({ unit: fc.constantFrom(..."完成目标任务率1，。 "), maxLength: 30 });

test("texts are alike exactly where their likeness reaches the bound", () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom(0.3, 0.5, 0.9, 1), (a, b, least) => {
      expect(alikePairs(a, b, least)).toEqual(similarity(a, b) >= least ? sharedPairs(a, b) : null);
    }),
  );
});

test("letters are what Unicode calls neither a mark nor a sign, in one unit or in two", () => {
  const printed = fc.string({
    unit: fc.constantFrom(..."甲乙a1，。¥+〈〉—·①²𠮷😀𝒜", "\ufe0f"),
    maxLength: 20,
  });
  fc.assert(
    fc.property(printed, (text) => {
      const folded = lettersOf(`甲${text}`);
      expect(folded).not.toMatch(/[\p{P}\p{S}]/u);
      expect(lettersOf(folded)).toBe(folded);
    }),
  );
  expect(lettersOf("1.完成 98%（“甲”），目标2：按时；3.5")).toBe("完成98甲按时35");
  expect(lettersOf("甲😀，乙𠮷。")).toBe("甲乙𠮷");
});

test("characters are counted without what lays a text out, one of two units once", () => {
  expect(countCharacters("参保 3\n万人，𠮷。")).toBe(8);
});
