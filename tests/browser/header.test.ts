import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { type Visit, visit } from "./visit.ts";

const open = openSite();

const widths = [320, 390, 768, 1024, 1151, 1152, 1280, 1920];

describe.each(["/", "/en/"])("the header of %s", (path) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(open.browser, open.site.url(path), {});
  });
  afterAll(() => opened?.close());

  test.each(widths)("is one line in a window of %i", async (width) => {
    const { page } = opened;
    await page.setViewportSize({ width, height: 800 });
    const height = await page
      .locator(".masthead")
      .evaluate((header) => header.getBoundingClientRect().height);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(height).toBeLessThanOrEqual(66);
    expect(over).toBeLessThanOrEqual(0);
  });
});

test("on a phone the menu opens without script and leads everywhere", async () => {
  const options = { viewport: { width: 390, height: 800 }, javaScriptEnabled: false };
  const { page, close } = await visit(open.browser, open.site.url("/"), options);
  const links = page.locator(".menu a").filter({ visible: true });
  expect(await links.count()).toBe(0);
  await page.locator(".menu summary").click();
  expect(await links.count()).toBeGreaterThan(8);
  await page.getByRole("link", { name: "对比" }).first().click();
  expect(new URL(page.url()).pathname).toBe("/compare/");
  await close();
});
