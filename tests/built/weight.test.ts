import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listPages, type Page } from "../browser/site.ts";

/** What arrives with the first answer of a server: pages that are met first fit in it, with room for another sentence. */
const FIRST_ANSWER = 14 * 1024 - 300;
/** Elements of a page that sums up. */
const ELEMENTS = 1500;

const pages = listPages();
const weigh = ({ html }: Page) => gzipSync(html).length;
const over = (pattern: RegExp, most: number, measure: (page: Page) => number) =>
  pages
    .filter(({ path }) => pattern.test(path))
    .map((page) => ({ path: page.path, measured: measure(page) }))
    .filter(({ measured }) => measured > most);

describe("compressed, styles and early script within", () => {
  test.each([
    ["the front page", /^\/(en\/)?$/],
    ["every brief", /^\/(en\/)?brief\//],
    ["every report", /^\/(en\/)?reports\/[^/]+\/$/],
    ["every evaluation", /^\/(en\/)?evaluations\//],
  ])("%s arrives at once", (_, pattern) => {
    expect(pages.some(({ path }) => pattern.test(path))).toBe(true);
    expect(over(pattern, FIRST_ANSWER, weigh)).toEqual([]);
  });

  test("what sums up stays within 30 KB", () => {
    expect(over(/^\/(en\/)?[a-z]+\/$/, 30 * 1024, weigh)).toEqual([]);
  });
});

test("what sums up has at most 1,500 elements", () => {
  const sums = /^\/(en\/)?(|[a-z]+\/)$/;
  expect(over(sums, ELEMENTS, ({ document }) => document.querySelectorAll("*").length)).toEqual([]);
});
