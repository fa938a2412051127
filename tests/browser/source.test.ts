import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { go, visit } from "./visit.ts";

const open = openSite();
const phone = { viewport: { width: 390, height: 844 } };

test.each(["L53", "L209", "L343", "L433"])(
  "an address of line %s shows that line on a phone",
  async (line) => {
    const { page, close } = await visit(
      open.browser,
      open.site.url(`/reports/gaoyi-2021/source/#${line}`),
      phone,
    );
    const seen = () =>
      page.locator(`#${line}`).evaluate((own) => {
        const { top, bottom } = own.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(seen).toBe(true);
    await close();
  },
);

test("a text is not laid out below the first screen before its scripts run, and whole when they have", async () => {
  const isLaidOut = (page: Page, line: string) =>
    page.locator(`#${line} .number`).evaluate((own) => own.checkVisibility({ contentVisibilityAuto: true }));
  for (const javaScriptEnabled of [false, true]) {
    const context = await open.browser.newContext({ ...phone, javaScriptEnabled });
    const page = await context.newPage();
    if (javaScriptEnabled) await go(page, open.site.url("/reports/gaoyi-2021/source/"));
    else await page.goto(open.site.url("/reports/gaoyi-2021/source/"));
    expect(await isLaidOut(page, "L3")).toBe(true);
    expect(await isLaidOut(page, "L433")).toBe(javaScriptEnabled);
    await context.close();
  }
});
