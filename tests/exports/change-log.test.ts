import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readChanges } from "../../src/exports/change-log.ts";
import { newestFingerprint } from "../../src/exports/figures.ts";

const MARK = "〔15299e813f9f〕";
const entry = (day: string, mark = MARK) =>
  `- ${day} 长春改了一个数。\n  原因见原文。${mark}\n  One figure\n  of Changchun.\n`;

test("data/CHANGES.md reads whole, in both languages", () => {
  const markdown = readFileSync("data/CHANGES.md", "utf8");
  const changes = readChanges(markdown);
  expect(changes.length).toBe(markdown.match(/^- /gm)?.length);
  expect(`〔${changes[0]?.fingerprint}〕`).toBe(newestFingerprint(markdown));
  for (const { zh, en } of changes) {
    expect(zh).toMatch(/[\u4e00-\u9fff]{5}/);
    expect(en).toMatch(/[A-Za-z]{3} [a-z]{2}/);
  }
});

test("an entry is its day, its fingerprint, and what happened in two languages", () => {
  expect(readChanges(`# 变动\n\n说明。\n\n${entry("2026-12-01")}`)).toEqual([
    {
      id: "changed-2026-12-01-15299e813f9f",
      day: "2026-12-01",
      fingerprint: "15299e813f9f",
      zh: "长春改了一个数。原因见原文。",
      en: "One figure of Changchun.",
      items: [],
    },
  ]);
});

test("what changed is a line each below it", () => {
  const items = ["funds.csv a-2023-01-total executed: 1.00 → 2.00", "flags.csv − rate-mismatch--a-2023-01"];
  const [first, second] = readChanges(
    `${entry("2026-12-02")}${items.map((item) => `  - ${item}\n`).join("")}${entry("2026-12-01")}`,
  );
  expect(first?.items).toEqual(items);
  expect(first?.en).toBe("One figure of Changchun.");
  expect(second?.items).toEqual([]);
});

test("without entries there are no changes", () => {
  expect(readChanges("# 变动\n\n还没有。\n")).toEqual([]);
});

test("an entry keeps its name when others come above it", () => {
  const [older] = readChanges(entry("2026-12-01"));
  const all = readChanges(entry("2026-12-02") + entry("2026-12-01") + entry("2026-12-01"));
  expect(all.map(({ id }) => id)).toEqual([
    "changed-2026-12-02-15299e813f9f",
    "changed-2026-12-01-15299e813f9f-2",
    "changed-2026-12-01-15299e813f9f",
  ]);
  expect(all.at(-1)).toEqual(older);
});

describe("is refused, with its line", () => {
  test.each([
    ["an entry without a fingerprint", entry("2026-12-01", ""), /CHANGES\.md:1: .*lacks its fingerprint/],
    ["one without English", `\n- 2026-12-01 改了。${MARK}\n`, /CHANGES\.md:2: .*lacks .* its English words/],
    ["prose between entries", `${entry("2026-12-01")}prose\n`, /CHANGES\.md:5: .*is neither an entry nor/],
    ["a day that is none", `${entry("2026-12-01")}- 1 Dec 改了。${MARK} x\n`, /CHANGES\.md:5: /],
    ["a newer one below", entry("2026-12-01") + entry("2026-12-02"), /CHANGES\.md:5: .*newest comes first/],
  ])("%s", (_, markdown, message) => {
    expect(() => readChanges(markdown)).toThrow(message);
  });
});
