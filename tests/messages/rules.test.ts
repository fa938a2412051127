import { describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";
import { THRESHOLDS } from "../../src/model/thresholds.ts";
import { Language } from "../../src/model/words.ts";
import { RULES, type RuleId } from "../../src/rules/index.ts";

const HAN = /\p{Script=Han}/u;
const WORDS = ["title", "why", "formula", "example", "wrong"] as const;
const { zh, en } = messages;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

test.each(Language.options)("titles tell the rules apart in %s", (language) => {
  const titles = RULES.map(({ id }) => messages[language].rules[id].title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test.each(Language.options)("the rules of which %s says something are the rules", (language) => {
  expect(Object.keys(messages[language].rules).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(RULES.map(({ id }): [RuleId] => [id]))("%s", (id) => {
  test.each(WORDS)("says its %s in both languages", (key) => {
    expect(zh.rules[id][key].trim()).not.toBe("");
    expect(en.rules[id][key].trim()).not.toBe("");
    expect(zh.rules[id][key]).toMatch(HAN);
    // English words may quote what is printed, but are English
    expect(count(en.rules[id][key], /\p{Script=Han}/gu)).toBeLessThan(count(en.rules[id][key], /[a-z]/gi));
  });

  test("has an example with figures, or with printed words where it judges words", () => {
    expect(zh.rules[id].example).toMatch(/[\d“]/);
    expect(en.rules[id].example).toMatch(/[\d“]/);
  });
});

test.each(Object.entries(THRESHOLDS))("the threshold %s is above zero", (_, value) => {
  expect(value).toBeGreaterThan(0);
});

test("every threshold says where it comes from", () => {
  expect(Object.keys(zh.thresholds)).toEqual(Object.keys(THRESHOLDS));
  for (const text of Object.values(zh.thresholds)) expect(text).toMatch(HAN);
  for (const text of Object.values(en.thresholds)) {
    expect(text).not.toBe("");
    expect(text).not.toMatch(HAN);
  }
});
