import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Language, languagePath } from "../../src/model/words.ts";
import { openSite } from "./open-site.ts";
import { type Visit, visit } from "./visit.ts";

/** A phone in the hand, and how many times it may be filled. */
const phone = { width: 390, height: 844 };
const most: [path: string, screens: number][] = [
  ["/", 8],
  ["/compare/", 5],
  ["/flags/", 10],
  ["/execution/", 8],
  ["/indicators/", 8],
  ["/data/", 8],
  ["/years/", 8],
];
/** The same of every language. */
const everywhere = most.flatMap(([path, screens]): typeof most =>
  Language.options.map((language) => [languagePath(language) + path, screens]),
);

const open = openSite();

describe.each(everywhere)("%s", (path, screens) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(open.browser, open.site.url(path), { viewport: phone });
  });
  afterAll(() => opened?.close());

  test(`is at most ${screens} screens of a phone`, async () => {
    const height = await opened.page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height).toBeLessThanOrEqual(screens);
  });

  test.each([320, 768, 1000])("fits a window of %i", async (width) => {
    await opened.page.setViewportSize({ width, height: 800 });
    const needed = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
  });
});

test("what a phone folds stands open where there is room, and on paper", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/data/"), {});
  const table = page.locator(".wide-open table").first();
  expect(await table.isVisible()).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await table.isVisible()).toBe(true);
  await close();
});

test.each(["/execution/", "/en/execution/"])(
  "no name of %s is broken inside a word on a tablet",
  async (path) => {
    const viewport = { width: 768, height: 1000 };
    const { page, close } = await visit(open.browser, open.site.url(path), { viewport });
    // what stands between two places to break
    const [whole, broken] = await page.locator(".rates tbody th a").evaluateAll((names) => {
      const parts = names
        .flatMap((name) => [...name.childNodes])
        .filter((part) => part.nodeType === Node.TEXT_NODE);
      const lines = (part: Node) => {
        const text = document.createRange();
        text.selectNodeContents(part);
        return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      const isBroken = (part: Node) => lines(part) > 1;
      return [
        parts.filter((part) => !isBroken(part)).length,
        parts.filter(isBroken).map(({ textContent }) => textContent),
      ];
    });
    expect(whole).toBeGreaterThan(30);
    expect(broken).toEqual([]);
    await close();
  },
);

test.each(["/execution/", "/indicators/", "/flags/", "/years/", "/programmes/", "/programmes/operations/"])(
  "what leads from the charts of %s is 24 pixels high on the narrowest phone and on a tablet",
  async (path) => {
    const { page, close } = await visit(open.browser, open.site.url(path), {
      viewport: { width: 320, height: 800 },
    });
    for (const width of [320, 753]) {
      await page.setViewportSize({ width, height: 800 });
      const heights = await page
        .locator(".plot a")
        .filter({ visible: true })
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(2);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    }
    await close();
  },
);
