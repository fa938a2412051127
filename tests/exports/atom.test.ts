import { parseHTML } from "linkedom";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { changesFeed } from "../../src/exports/atom.ts";
import type { LoggedChange } from "../../src/exports/change-log.ts";

const address = (file: string) => `https://site.example/base/data/${file}`;
const change = (own: Partial<LoggedChange> = {}): LoggedChange => ({
  id: "changed-2026-12-01-15299e813f9f",
  day: "2026-12-01",
  fingerprint: "15299e813f9f",
  zh: "甲 < 乙 & “丙”，见 `published/funds.csv`。再一句。",
  en: "A < B & C, see `published/funds.csv`.",
  items: [],
  ...own,
});
const older = change({
  id: "changed-2026-11-21-aaaaaaaaaaaa",
  day: "2026-11-21",
  zh: "首次发布。",
  en: "First.",
});
const feed = changesFeed([change(), older], [], "2026-11-21", address);
const document = parseHTML(feed).document;
const textOf = (selector: string) => [...document.querySelectorAll(selector)].map((node) => node.textContent);

test("has what a feed must have", () => {
  expect(feed).toMatch(
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  );
  expect(textOf("feed > id")).toEqual(["https://site.example/base/data/changes/"]);
  expect(textOf("feed > title")).toHaveLength(1);
  expect(textOf("feed > updated")).toEqual(["2026-12-01T00:00:00Z"]);
  expect(textOf("feed > author > name")).toEqual(["绩效自评公开站"]);
  expect(document.querySelector('feed > link[rel="self"]')?.getAttribute("href")).toBe(
    "https://site.example/base/data/changes.atom",
  );
});

describe("an entry", () => {
  test("is dated by its line and leads to its place on the page", () => {
    expect(textOf("entry > updated")).toEqual(["2026-12-01T00:00:00Z", "2026-11-21T00:00:00Z"]);
    expect(textOf("entry > id")).toEqual([
      "https://site.example/base/data/changes/#changed-2026-12-01-15299e813f9f",
      "https://site.example/base/data/changes/#changed-2026-11-21-aaaaaaaaaaaa",
    ]);
  });

  test("is headed by its first sentence, and said in both languages with nothing lost", () => {
    expect(textOf("entry > title")[0]).toBe("2026-12-01 甲 < 乙 & “丙”，见 published/funds.csv");
    expect(textOf('entry p[lang="zh-CN"]')[0]).toBe("甲 < 乙 & “丙”，见 published/funds.csv。再一句。");
    expect(textOf('entry p[lang="en"]')).toEqual(["A < B & C, see published/funds.csv.", "First."]);
  });
});

describe("what changed one by one", () => {
  const items = [
    {
      table: "flags",
      row: "rate-mismatch--a-2023",
      column: null,
      from: null,
      to: "x",
      message: "问？",
      message_en: "Why <?",
    },
  ] as const;
  const edition = {
    id: "2026-11-30-04a5bfd1ac7a",
    release: { version: "0.2.0", date: "2026-11-30" },
    changes: [...items],
  };
  const listed = parseHTML(
    changesFeed(
      [change({ items: ["funds.csv a executed: 1 → 2"] }), older],
      [edition],
      "2026-11-21",
      address,
    ),
  ).document;
  const texts = (selector: string) => [...listed.querySelectorAll(selector)].map((node) => node.textContent);

  test("is a line of its entry, a question with its words in both languages", () => {
    expect(texts("entry li")).toEqual([
      "funds.csv a executed: 1 → 2",
      "flags.csv + rate-mismatch--a-2023 — 问？ — Why <?",
    ]);
  });

  test("an edition is an entry between the others, and leads to its page", () => {
    expect(texts("entry > updated").map((text) => text?.slice(0, 10))).toEqual([
      "2026-12-01",
      "2026-11-30",
      "2026-11-21",
    ]);
    expect(texts("entry > id")[1]).toBe("https://site.example/base/data/v/2026-11-30-04a5bfd1ac7a/");
    expect(texts("entry > title")[1]).toBe("2026-11-30 版次 2026-11-30-04a5bfd1ac7a");
  });
});

test("no clock is in it", () => {
  vi.useFakeTimers({ now: new Date("2031-01-01T12:00:00Z") });
  onTestFinished(() => void vi.useRealTimers());
  expect(changesFeed([change(), older], [], "2026-11-21", address)).toBe(feed);
  const empty = changesFeed([], [], "2026-11-21", address);
  expect(empty).toContain("<updated>2026-11-21T00:00:00Z</updated>");
  expect(empty).not.toContain("<entry>");
});
