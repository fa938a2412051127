import { describe, expect, test } from "vitest";
import { optionTrouble, readOptions } from "../../scripts/words/command.ts";
import { spokenBy } from "../../scripts/words/spoken.ts";
import { problemIn } from "../../src/model/problems.ts";
import { Region } from "../../src/model/region.ts";

describe("a command speaks", () => {
  const languageOf = (args: string[], environment: Record<string, string>) =>
    spokenBy(args, environment).language;

  test.each([
    ["Chinese where nothing is said", [], {}, "zh"],
    ["what its line asks for", ["--lang", "en"], { LANG: "zh_CN.UTF-8" }, "en"],
    ["what the last option asks for", ["--lang=zh", "--lang=en"], {}, "en"],
    ["English where the system does", [], { LANG: "en_US.UTF-8" }, "en"],
    ["English of any country", [], { LC_MESSAGES: "en_GB" }, "en"],
    ["Chinese where its line asks for it", ["--lang=zh"], { LANG: "en_US.UTF-8" }, "zh"],
    ["as LC_ALL says before LANG", [], { LC_ALL: "zh_CN", LANG: "en_US" }, "zh"],
    ["as LANG says where LC_ALL is blank", [], { LC_ALL: "", LANG: "en_US" }, "en"],
    ["Chinese where the system has no language", [], { LANG: "C.UTF-8" }, "zh"],
    ["Chinese where the system speaks another", [], { LANG: "enm_GB" }, "zh"],
    ["Chinese where its line asks for none that is there", ["--lang", "fr"], {}, "zh"],
  ] as const)("%s", (_, args, environment, language) => {
    expect(languageOf([...args], environment)).toBe(language);
  });
});

describe("what is wrong with a command line", () => {
  const OPTIONS = { threads: { type: "string" }, dry: { type: "boolean" } } as const;
  test.each([
    ["an option that is not there", ["--thread"], "unknown", "--thread"],
    ["a short one", ["-x"], "unknown", "-x"],
    ["a value that is missing", ["--threads"], "lacks", "--threads"],
    ["a value that nobody asked for", ["--dry=1"], "takes-none", "--dry"],
    ["a word", ["2"], "word", "2"],
  ])("is %s", (_, args, why, option) => {
    const trouble = expect.objectContaining({ kind: "bad-option", why, option });
    expect(() => readOptions(args, OPTIONS)).toThrow(expect.objectContaining({ trouble }));
  });

  test("is a mistake of ours where it is nothing else", () => {
    expect(() => optionTrouble(new RangeError("other"))).toThrow(RangeError);
  });
});

test("what a schema says of a value is said in both languages", () => {
  const found = problemIn(Region, { code: "22", zh: "长春", en: "Changchun", level: "city", parent: null });
  expect(found?.path).toEqual(["code"]);
  expect(found?.problem.zh).toMatch(/\p{Script=Han}/u);
  expect(found?.problem.en).toMatch(/^Invalid string/);
  expect(
    problemIn(Region, { code: "220100", zh: "长春", en: "Changchun", level: "prefecture", parent: null }),
  ).toBeNull();
});
