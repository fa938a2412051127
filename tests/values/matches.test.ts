import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesOf } from "../../src/values/matches.ts";

const PATTERNS = [/a+/g, /(?<!a)b(c)?/g, /(?<name>\p{Script=Han})\d?/gu, /^a/g, /😀|b/gu];

test.each(PATTERNS)("%s is found as matchAll finds it", (pattern) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "b", "c", "市", "1", "😀", "\n") }), (text) => {
      expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test("a search that was left half-way does not tell on the next", () => {
  const pattern = /a/g;
  pattern.exec("aa");
  expect(matchesOf("aa", pattern)).toHaveLength(2);
});

test("a pattern that cannot go on is refused", () => {
  expect(() => matchesOf("a", /a/)).toThrow("again and again");
  expect(() => matchesOf("a", /b*/g)).toThrow("matches nothing");
});
