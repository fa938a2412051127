import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dropOldest, keep, kept, keyOf, recall } from "../src/kept.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = Buffer.from("a drawing");
const made: string[] = [];
const make = (key: string) => () => {
  made.push(key);
  return bytes;
};

test("what was made is made once, and comes back as it was", () => {
  made.length = 0;
  const twice = [1, 2].map(() => String(kept("drawings", "one", make("one"), folder)));
  expect(new Set(twice).size).toBe(1);
  expect(made).toEqual(["one"]);
  expect(String(recall("drawings", "one", folder))).toBe("a drawing");
  expect(recall("pictures", "one", folder)).toBeNull();
});

test.each([
  ["torn", (entry: Buffer) => entry.subarray(0, -1)],
  ["altered", (entry: Buffer) => Buffer.concat([entry.subarray(0, -1), Buffer.from("!")])],
  ["empty", () => Buffer.alloc(0)],
])("an entry that is %s is none, and is made anew", (_, spoil) => {
  made.length = 0;
  keep("drawings", "one", bytes, folder);
  const file = join(folder, "drawings", "one");
  writeFileSync(file, spoil(readFileSync(file)));
  expect(recall("drawings", "one", folder)).toBeNull();
  expect(String(kept("drawings", "one", make("one"), folder))).toBe(String(bytes));
  expect(made).toEqual(["one"]);
  expect(String(recall("drawings", "one", folder))).toBe("a drawing");
});

test("an entry under another's name is none", () => {
  keep("drawings", "one", bytes, folder);
  writeFileSync(join(folder, "drawings", "two"), readFileSync(join(folder, "drawings", "one")));
  expect(recall("drawings", "two", folder)).toBeNull();
});

test("where all take too much room, those used longest ago go; what is used again counts as used today", () => {
  for (const key of ["old", "older", "used"]) keep("drawings", key, bytes, folder);
  const long = (days: number) => Date.now() / 1000 - days * 86_400;
  for (const [key, days] of [
    ["old", 5],
    ["older", 6],
    ["used", 7],
  ] as const)
    utimesSync(join(folder, "drawings", key), long(days), long(days));
  recall("drawings", "used", folder);
  dropOldest(2 * (bytes.length + 32), folder);
  expect(readdirSync(join(folder, "drawings")).sort()).toEqual(["old", "used"]);
});

test("a key is that of all its parts in their order, wherever one ends and the next begins", () => {
  const keys = [keyOf("ab", "c"), keyOf("a", "bc"), keyOf("c", "ab"), keyOf("abc"), keyOf("ab", "c", "")];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf("ab", new TextEncoder().encode("c"))).toBe(keyOf("ab", "c"));
});
