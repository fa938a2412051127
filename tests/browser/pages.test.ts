import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/browser.ts";
import { listPages, listPageTypes, type Site, startSite } from "./site.ts";
import { visit } from "./visit.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe.each(listPageTypes(listPages()))("$name, as $sample.path", ({ sample }) => {
  test.each([
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 390 },
  ] as const)("is accessible and quiet in $colorScheme, $width px wide", async ({ colorScheme, width }) => {
    const options = { colorScheme, viewport: { width, height: 800 } };
    const { page, trouble, close } = await visit(browser, site.url(sample.path), options);
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}\n  ${node.html.slice(0, 200)}`),
    );
    await close();
    expect.soft(found, "accessibility").toEqual([]);
    expect.soft(trouble, "console and network").toEqual([]);
  });

  test.each([360, 390])("fits a phone %i px wide", async (width) => {
    const { page, close } = await visit(browser, site.url(sample.path), { viewport: { width, height: 800 } });
    const wide = await listOverflow(page);
    await close();
    expect(wide).toEqual([]);
  });

  test("can be read without script", async () => {
    const { page, close } = await visit(browser, site.url(sample.path), { javaScriptEnabled: false });
    const headings = await page.locator("main h1").filter({ visible: true }).allInnerTexts();
    await close();
    expect(headings, "exactly one visible h1 in main").toHaveLength(1);
    expect(headings.join().trim(), "the h1 says something").not.toBe("");
  });
});

/** Names what makes a page wider than its window; empty when it fits. */
function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    const names = wide.map((element) => {
      const marks = [...element.classList].map((name) => `.${name}`).join("");
      const right = Math.round(element.getBoundingClientRect().right);
      return `${element.localName}${element.id && `#${element.id}`}${marks} ends at ${right}`;
    });
    return [`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`, ...names.slice(0, 8)];
  });
}
