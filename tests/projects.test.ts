import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { APART, MOCKING, SLOW } from "../vitest.config.ts";

const FILES = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((name) => `tests/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".test.ts") && !/^tests\/(?:browser|built)\//.test(name));

/** What would be left behind for the next file of the same process. */
const LEAVES = /\bvi\.(stubEnv|stubGlobal|useFakeTimers|spyOn)\(|process\.env\.\w+ = |chdir\(/;
/** What only the tool's own loader of modules does. */
const MOCKS = /\bvi\.(mock|doMock|resetModules)\(/;

test("the lists of slow and of separate tests name files that are there", () => {
  expect([...SLOW, ...APART, ...MOCKING].filter((file) => !existsSync(file))).toEqual([]);
});

test.each([
  [
    "the clock or the environment runs apart",
    (text: string) => LEAVES.test(text) && !MOCKS.test(text),
    APART,
  ],
  ["a module runs where modules can be changed", (text: string) => MOCKS.test(text), MOCKING],
])("a test that changes %s", (_, changes, list) => {
  const own = "tests/projects.test.ts";
  const changing = FILES.filter((file) => file !== own && changes(readFileSync(file, "utf8")));
  expect(changing.sort()).toEqual([...list].sort());
});
