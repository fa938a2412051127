import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listBarriers } from "./barriers.ts";
import { openSite } from "./open-site.ts";
import { readHeaders, type Served, serveFolder } from "./server.ts";
import { listPages, listPageTypes } from "./site.ts";
import { openWindow, type Window } from "./visit.ts";

const open = openSite();
/** The site with the headers that docs/hosting.md tells its server to send: stricter than any page is by itself. */
let guarded: Served;
let windows: Record<"desk" | "phone" | "scriptless", Window>;

beforeAll(async () => {
  const headersOf = readHeaders(readFileSync("dist/_headers", "utf8"));
  guarded = await serveFolder("dist", "", headersOf);
  const [desk, phone, scriptless] = await Promise.all([
    openWindow(open.browser, { colorScheme: "light", viewport: { width: 1280, height: 800 } }),
    openWindow(open.browser, { colorScheme: "dark", viewport: { width: 390, height: 800 } }),
    openWindow(open.browser, { javaScriptEnabled: false }),
  ]);
  windows = { desk, phone, scriptless };
});

afterAll(() => guarded?.stop());

const types = listPageTypes(listPages());
/**
 * Each type is asked for barriers in light on a desk and in dark on a phone, in one language there and in the other here,
 * by turns: its words are the same in both windows, its colours and boxes in both languages.
 */
const [onDesk, onPhone] = [0, 1].map(
  (turn) =>
    new Set(
      [...Map.groupBy(types, ({ name }) => name.replace(" (en)", "")).values()].map(
        (languages, index) => languages[(index + turn) % languages.length],
      ),
    ),
);

test("every page type is asked for barriers in light and in dark, and in each of its languages", () => {
  const names = (asked: typeof onDesk) =>
    [...(asked ?? [])].map((own) => own?.name.replace(" (en)", "")).sort();
  expect(names(onDesk)).toEqual(names(onPhone));
  expect(types.filter((own) => !onDesk?.has(own) && !onPhone?.has(own))).toEqual([]);
});

describe.each(types)("$name, as $sample.path", (type) => {
  const { sample } = type;
  test("is accessible and quiet on a desk, in light, and breaks no policy of the headers of its server", async () => {
    const { page, trouble } = await windows.desk.open(guarded.url(sample.path));
    const found = onDesk?.has(type) ? await listBarriers(page) : [];
    expect.soft(found, "accessibility").toEqual([]);
    expect.soft(trouble, "console and network").toEqual([]);
  });

  test("is accessible and quiet on a phone, in dark, and fits it", async () => {
    const { page, trouble } = await windows.phone.open(open.site.url(sample.path));
    const wide = await listOverflow(page);
    const found = onPhone?.has(type) ? await listBarriers(page) : [];
    await page.setViewportSize({ width: 360, height: 800 });
    const wideOnSmall = await listOverflow(page);
    expect.soft(found, "accessibility").toEqual([]);
    expect.soft(trouble, "console and network").toEqual([]);
    expect.soft(wide, "390 px wide").toEqual([]);
    expect.soft(wideOnSmall, "360 px wide").toEqual([]);
  });

  test("can be read without script", async () => {
    const { page } = await windows.scriptless.open(open.site.url(sample.path));
    const headings = await page.locator("main h1").filter({ visible: true }).allInnerTexts();
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
