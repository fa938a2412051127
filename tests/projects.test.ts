import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { APART, SLOW } from "../vitest.config.ts";

const FILES = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((name) => `tests/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".test.ts") && !/^tests\/(?:browser|built)\//.test(name));

/** What would be left behind for the next file of the same process. */
const LEAVES =
  /\bvi\.(mock|doMock|resetModules|stubEnv|stubGlobal|useFakeTimers|spyOn)\(|process\.env\.\w+ = |chdir\(/;

test("the lists of slow and of separate tests name files that are there", () => {
  expect([...SLOW, ...APART].filter((file) => !existsSync(file))).toEqual([]);
});

test("a test that changes the clock, the environment or a module runs apart", () => {
  const own = "tests/projects.test.ts";
  const changing = FILES.filter((file) => file !== own && LEAVES.test(readFileSync(file, "utf8")));
  expect(changing.sort()).toEqual([...APART].sort());
});
