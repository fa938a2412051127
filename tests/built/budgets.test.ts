import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listPages } from "../browser/site.ts";

const bytes = 30 * 1024;
const nodes = 1_500;
/** What a small collection may take where all of it stands on one page, so that it can be filtered whole. */
const wholeNodes = 1_800;
const whole = ["/execution/", "/en/execution/", "/flags/", "/en/flags/"];

const pages = listPages();
const chartPages = pages.filter(({ document }) => document.querySelector("figure svg"));

test("there are chart pages to measure", () => {
  expect(chartPages).not.toEqual([]);
});

describe.each(chartPages)("$path", ({ path, html, document }) => {
  test("is at most 30 KB on the wire", () => {
    expect(gzipSync(html).length, `gzipped bytes of ${path}`).toBeLessThanOrEqual(bytes);
  });

  test("is light enough for a phone", () => {
    expect(document.querySelectorAll("*").length, `elements of ${path}`).toBeLessThanOrEqual(
      whole.includes(path) ? wholeNodes : nodes,
    );
  });
});
