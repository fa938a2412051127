import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../scripts/publish/fragment-store.ts";
import { makeFragment } from "../../scripts/publish/make-fragment.ts";
import type { Fragment } from "../../src/exports/fragment.ts";
import { foundingReports } from "../founding.ts";

const folder = mkdtempSync(join(tmpdir(), "fragments-"));
let made: Fragment;

beforeAll(async () => {
  const [report] = foundingReports();
  if (!report) throw new Error("no founding report");
  made = await makeFragment(report);
  mkdirSync(join(folder, "sources"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const store = () => openStore("code", join(folder, "kept"), join(folder, "sources"));
const bytesOf = ({ parts }: Fragment) =>
  Object.values(parts).map((part) => Buffer.from(part).toString("base64"));

test("what is kept of a report is what was made of it, byte by byte", () => {
  store().keep("a", "key", made);
  expect(store().isKept("a", "key")).toBe(true);
  expect(store().isKept("a", "another")).toBe(false);
  expect(store().head("a")).toEqual(JSON.parse(JSON.stringify(made.head)));
  expect(bytesOf(store().fragment("a"))).toEqual(bytesOf(made));
});

test("a longer fragment, one without any line and one with every kind of character come back whole", () => {
  const parts = { ...made.parts, text: "甲é😀\ud800\n".repeat(50_000), nested: "", flags: "" };
  store().keep("b", "key", { ...made, parts });
  const found = store().fragment("b");
  expect(Buffer.from(found.parts.text).toString()).toBe("甲é😀\ufffd\n".repeat(50_000));
  expect(found.parts.nested).toHaveLength(0);
  expect(bytesOf(found).slice(0, 5)).toEqual(bytesOf({ ...made, parts }).slice(0, 5));
});

test("an entry that is whole and says other things than an entry does is none", () => {
  const head = { ...made.head, evaluations: [{}] };
  // @ts-expect-error ids are text
  store().keep("c", "key", { ...made, head });
  expect(store().isKept("c", "key")).toBe(false);
});
