import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { codeFiles, codeKey } from "../../scripts/publish/code-key.ts";

/** Every file that a file imports, and what those import. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export|\}) .*from "(\.[^"]+)"/gm,
  ))
    reached(join(dirname(file), target), seen);
  return seen;
}

test("the key is of every file that has a part in what is published", () => {
  const making = new Set([
    ...reached("scripts/publish/make-fragment.ts"),
    ...reached("scripts/publish/assemble.ts"),
  ]);
  // what these do on a disk, and what they say when it stops them, is published nowhere
  const aside = [
    "scripts/disk/bad-input.ts",
    "scripts/disk/disk.ts",
    "scripts/publish/entry-lines.ts",
    "scripts/publish/shelf.ts",
    "scripts/words/json-fault.ts",
    "scripts/words/problems.ts",
    "scripts/words/spoken.ts",
  ];
  expect(making.size).toBeGreaterThan(200);
  const known = new Set([...codeFiles(), ...aside]);
  expect([...making].filter((file) => !known.has(file))).toEqual([]);
});

test("the key is the same twice", () => {
  expect(codeKey()).toBe(codeKey());
});
