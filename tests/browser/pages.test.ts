import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { readHeaders, type Served, serveFolder } from "./server.ts";
import { listPages, listPageTypes, type Site, startSite } from "./site.ts";
import { visit } from "./visit.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
let browser: Browser;
let site: Site;
/** The site with the headers that docs/hosting.md tells its server to send: stricter than any page is by itself. */
let guarded: Served;

beforeAll(async () => {
  const headersOf = readHeaders(readFileSync("dist/_headers", "utf8"));
  [browser, site, guarded] = await Promise.all([
    openBrowser(),
    startSite(),
    serveFolder("dist", "", headersOf),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.stop(), guarded?.stop()]);
});

describe.each(listPageTypes(listPages()))("$name, as $sample.path", ({ sample }) => {
  test("is accessible and quiet on a desk, in light, and breaks no policy of the headers of its server", async () => {
    const options = { colorScheme: "light", viewport: { width: 1280, height: 800 } } as const;
    const { page, trouble, close } = await visit(browser, guarded.url(sample.path), options);
    const found = await listBarriers(page);
    await close();
    expect.soft(found, "accessibility").toEqual([]);
    expect.soft(trouble, "console and network").toEqual([]);
  });

  test("is accessible and quiet on a phone, in dark, and fits it", async () => {
    const options = { colorScheme: "dark", viewport: { width: 390, height: 800 } } as const;
    const { page, trouble, close } = await visit(browser, site.url(sample.path), options);
    const wide = await listOverflow(page);
    const found = await listBarriers(page);
    await page.setViewportSize({ width: 360, height: 800 });
    const wideOnSmall = await listOverflow(page);
    await close();
    expect.soft(found, "accessibility").toEqual([]);
    expect.soft(trouble, "console and network").toEqual([]);
    expect.soft(wide, "390 px wide").toEqual([]);
    expect.soft(wideOnSmall, "360 px wide").toEqual([]);
  });

  test("can be read without script", async () => {
    const { page, close } = await visit(browser, site.url(sample.path), { javaScriptEnabled: false });
    const headings = await page.locator("main h1").filter({ visible: true }).allInnerTexts();
    await close();
    expect(headings, "exactly one visible h1 in main").toHaveLength(1);
    expect(headings.join().trim(), "the h1 says something").not.toBe("");
  });
});

/**
 * What stands in the way of some readers, by axe's rules. Only violations are written out, and in the page itself:
 * the same rules on the same elements in a quarter of the time. A frame would not be looked into, so none may stand there.
 */
async function listBarriers(page: Page): Promise<string[]> {
  if (page.frames().length > 1) return ["the page holds a frame, which is not looked into"];
  const axe = new AxeBuilder({ page }).options({ runOnly: standards, resultTypes: ["violations"] });
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}\n  ${node.html.slice(0, 200)}`),
  );
}

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
