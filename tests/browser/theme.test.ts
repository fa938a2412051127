import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { go, visitAlone } from "./visit.ts";

const open = openSite();

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = "rgb(251, 250, 247)";
const dark = "rgb(21, 24, 27)";

test.each([
  ["light", "dark", light, dark],
  ["dark", "light", dark, light],
] as const)(
  "a reader whose system is %s chooses %s, keeps it, and gives it back",
  async (system, choice, before, after) => {
    const { page, trouble, close } = await visitAlone(open.browser, open.site.url("/methods/"), {
      colorScheme: system,
    });
    expect(await ground(page)).toBe(before);
    await page.selectOption("#theme", choice);
    expect(await ground(page)).toBe(after);
    await go(page, open.site.url("/reports/"));
    expect([await ground(page), await page.locator("#theme").inputValue()]).toEqual([after, choice]);
    await page.emulateMedia({ media: "print" });
    expect(await ground(page), "paper is white").toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ media: "screen" });
    await page.selectOption("#theme", "auto");
    expect(await ground(page)).toBe(before);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(trouble).toEqual([]);
    await close();
  },
);

test("the choice stands before the first paint", async () => {
  const { page, close } = await visitAlone(open.browser, open.site.url("/"), { colorScheme: "light" });
  await page.selectOption("#theme", "dark");
  // What the modules do comes too late to hide a flash.
  await page.route("**/_astro/*.js", (route) => route.abort());
  await page.goto(open.site.url("/methods/"));
  expect(await ground(page)).toBe(dark);
  await close();
});

test("scripts are asked for when something is painted, and at once where the address chooses", async () => {
  const times = async (address: string) => {
    const { page, close } = await visitAlone(open.browser, open.site.url(address), {});
    const [painted, asked] = await page.evaluate(() =>
      [
        performance.getEntriesByType("paint"),
        performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")),
      ].map((entries) => Math.min(...entries.map(({ startTime }) => startTime))),
    );
    await close();
    return (asked ?? Number.NaN) - (painted ?? Number.NaN);
  };
  expect(await times("/data/")).toBeGreaterThan(0);
  expect(await times("/data/?moon=1")).toBeLessThan(0);
});

test("storage that is forbidden or holds nonsense does no harm", async () => {
  const { page, trouble, close } = await visitAlone(open.browser, open.site.url("/"), {
    colorScheme: "light",
  });
  await page.evaluate(() => localStorage.setItem("theme", '"><script>'));
  await go(page, open.site.url("/methods/"));
  expect([await ground(page), await page.locator("#theme").inputValue()]).toEqual([light, "auto"]);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("forbidden");
      },
    });
  });
  await go(page, open.site.url("/methods/"));
  await page.selectOption("#theme", "dark");
  expect(await ground(page)).toBe(dark);
  expect(trouble).toEqual([]);
  await close();
});

test("a phone sets headlines in a face of its own, a desk has that of the build at every width", async () => {
  const face = (page: Page) =>
    page.locator("h1").evaluate((headline) => getComputedStyle(headline).fontFamily);
  const viewport = { width: 390, height: 844 };
  const phone = await visitAlone(open.browser, open.site.url("/"), {
    viewport,
    hasTouch: true,
    isMobile: true,
  });
  expect(await face(phone.page)).not.toContain("Headline Song");
  const asked = await phone.page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(asked.filter((name) => name.endsWith(".woff2"))).toEqual([]);
  await phone.close();
  const desk = await visitAlone(open.browser, open.site.url("/"), { viewport });
  expect(await face(desk.page)).toContain("Headline Song");
  await desk.close();
});
