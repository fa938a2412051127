import { describe, expect, test } from "vitest";
import { en } from "../../src/messages/en/index.ts";
import { messages as languages } from "../../src/messages/index.ts";
import { zh } from "../../src/messages/zh/index.ts";
import { at, leavesOf } from "./leaves.ts";
import { samples } from "./samples/index.ts";

/** Printed terms that an English sentence may name outside quotation marks. */
const TERMS = ["绩效自评"];
const HAN_RUN = /[\p{Script=Han}]+/gu;
const CHINESE_STOPS = /[，。：；、（）《》「」！？]/u;
/** What a noun in the plural looks like behind a lone 1. */
const ONE_OF_MANY =
  /(?<![\d.,/–→-])1 (?:(?!of )[a-z-]+ ){0,2}?(?:reports|flags|projects|rows|lines|places|targets|indicators|self-evaluations|columns|tables|rules|points|pairs|years|matters|panels)\b/;

/** What is said of rules quotes the words of forms, and takes findings for arguments: `rules.test.ts` holds it. */
const OF_RULES = /^rules\./;
const strings = leavesOf(en).filter(
  (leaf): leaf is { path: string; value: string } =>
    typeof leaf.value === "string" && !OF_RULES.test(leaf.path),
);
const said = Object.entries(languages).flatMap(([language, messages]) =>
  leavesOf(messages).flatMap(({ path, value }) => {
    if (typeof value !== "function" || OF_RULES.test(path)) return [];
    const calls = at(samples, path);
    return [{ language, path, value, calls: Array.isArray(calls) ? calls : [] }];
  }),
);
const called = said.map(({ language, path, value, calls }) => ({
  language,
  path,
  results: calls.map((args: unknown[]) => ({ args, text: Reflect.apply(value, undefined, args) as unknown })),
}));
const english = called.filter(({ language }) => language === "en");
const textsOf = ({ results }: (typeof called)[number]) => results.map(({ text }) => String(text));

test("both languages say the same things, as words or as functions of the same figures", () => {
  const shape = (messages: unknown) =>
    leavesOf(messages)
      .map(({ path, value }) => `${path} ${typeof value}`)
      .sort();
  expect(shape(en)).toEqual(shape(zh));
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});

/** Han and digits that touch; the sign of a line, 行54, is a mark and no sentence. */
const TOUCHING = /(?!行\d)\p{Script=Han}\d|\d\p{Script=Han}/u;

describe("what is said in Chinese", () => {
  // what was read is cut as printed
  const chinese = called.filter(({ language, path }) => language === "zh" && path !== "source.readingText");
  test.each(chinese.map((entry) => [entry.path, entry] as const))(
    "%s keeps a space between Han and digits",
    (_, { results }) => {
      const touching = results.flatMap(({ args, text }) => {
        const given = JSON.stringify(args).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
        const own = given
          .map((one) => String(JSON.parse(one)))
          .filter((one) => one !== "")
          .toSorted((a, b) => b.length - a.length)
          .reduce((rest, one) => rest.replaceAll(one, "\u0000"), String(text))
          // a quotation is as it is printed
          .replace(/“[^”]*”/g, "\u0000");
        return TOUCHING.test(own) ? [own] : [];
      });
      expect(touching).toEqual([]);
    },
  );
});

describe("what is said in English", () => {
  test.each(strings.map(({ path, value }) => [path, value]))(
    "%s holds Chinese only as a quotation",
    (_, text) => {
      const unquoted = TERMS.reduce((rest, term) => rest.replaceAll(term, ""), text.replace(/“[^”]*”/g, ""));
      expect(unquoted).not.toMatch(/\p{Script=Han}/u);
      expect(unquoted).not.toMatch(CHINESE_STOPS);
    },
  );

  test.each(english.map((entry) => [entry.path, entry] as const))(
    "%s adds no Chinese of its own",
    (_, { results }) => {
      const added = results.flatMap(({ args, text }) => {
        const given = JSON.stringify(args);
        return (String(text).match(HAN_RUN) ?? []).filter((run) => !given.includes(run));
      });
      expect(added).toEqual([]);
    },
  );

  test.each(english.map((entry) => [entry.path, entry] as const))("%s counts one as one", (_, entry) => {
    expect(textsOf(entry).filter((text) => ONE_OF_MANY.test(text))).toEqual([]);
  });

  test.each(english.map((entry) => [entry.path, entry] as const))(
    "%s leaves one space between words",
    (_, entry) => {
      const ill = textsOf(entry).filter((text) =>
        /\S {2,}\S| [,.;:](?!\d|(?<=\.)[a-z]{2,5}\b)|[a-z][.;,][A-Z]/.test(text),
      );
      expect(ill).toEqual([]);
    },
  );
});

/** Amounts, which each language counts in units of its own, and what English says in words. */
const WORDED = /[\d.]+ ?(?:[亿万]元?|元)|(?<![\d.])[013](?![\d.])/g;
/** Where English counts what is more and Chinese counts all. */
const COUNTED_OTHERWISE = ["source.more"];
const told = english.filter(({ path }) => !COUNTED_OTHERWISE.includes(path));
const figuresIn = (text: string) => {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, "").replace(WORDED, "");
  return new Set(plain.match(/\d+(?:\.\d+)?/g));
};

test.each(told.map((entry) => [entry.path, entry] as const))(
  "%s gives the figures that the Chinese gives",
  (path, entry) => {
    const chinese = called.find((other) => other.language === "zh" && other.path === path);
    const lost = entry.results.flatMap(({ text }, index) => {
      const own = figuresIn(String(text));
      const wanted = figuresIn(String(chinese?.results[index]?.text));
      return [...wanted].filter((figure) => !own.has(figure)).map((figure) => `${figure} of ${text}`);
    });
    expect(lost).toEqual([]);
  },
);

describe.each(Object.keys(languages))("every sentence in %s", (language) => {
  const own = called.filter((entry) => entry.language === language);

  test.each(own.map((entry) => [entry.path, entry] as const))(
    "%s is whole for the published figures",
    (_, entry) => {
      expect(entry.results.length).toBeGreaterThan(0);
      expect(entry.results.filter(({ text }) => typeof text !== "string")).toEqual([]);
      expect(textsOf(entry).filter((text) => /undefined|NaN|Infinity|\[object|\bnull\b/.test(text))).toEqual(
        [],
      );
    },
  );
});
