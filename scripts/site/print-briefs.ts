/**
 * Prints every one-page brief of a built site as `brief/<report>.pdf`, the same bytes each time. A program of its own,
 * so that a build goes on without what only those who develop the site install; it fails where there is no browser.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { currentDay } from "../../src/downloads/edition.ts";
import { dueSheets, keepSheet, type Sheet } from "./brief-sheets.ts";
import { openBrowser } from "./browser.ts";
import { DRAW_HATCHES } from "./hatches.ts";

/** Sheets printed at a time. */
const HANDS = 2;

/**
 * @param dist the folder of the built site
 * @param site the address the site is published at, with its base: the links of a sheet lead there
 */
export async function printBriefs(dist: string, site: URL): Promise<void> {
  const due = dueSheets(dist);
  if (due.length === 0) return;
  const browser = await openBrowser();
  try {
    const queue = [...due];
    await Promise.all(Array.from({ length: HANDS }, () => printAll(browser, queue, dist, site)));
  } finally {
    await browser.close();
  }
}

async function printAll(browser: Browser, queue: Sheet[], dist: string, site: URL): Promise<void> {
  // the sheet is read from the folder under the address it is published at; nothing is asked of any host
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "zh-CN" });
  await context.route("**/*", (route) => {
    const address = decodeURIComponent(new URL(route.request().url()).pathname).slice(site.pathname.length);
    const file = path.join(dist, address.endsWith("/") ? `${address}index.html` : address);
    // A face that comes in time or not would print other bytes each time.
    const inside = file.startsWith(dist) && existsSync(file) && !file.endsWith(".woff2");
    return inside ? route.fulfill({ path: file }) : route.abort();
  });
  const page = await context.newPage();
  for (let sheet = queue.shift(); sheet; sheet = queue.shift()) {
    await page.goto(new URL(`.${sheet.address}`, site).href);
    await page.evaluate(DRAW_HATCHES);
    const pdf = await print(page);
    keepSheet(sheet, pdf);
  }
  await context.close();
}

async function print(page: Page): Promise<Buffer> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  // all that differs from one printing to the next is its time; the day of the tables stands for it, as long as it was
  const day = `D:${currentDay().replaceAll("-", "")}000000+00'00'`;
  return Buffer.from(
    pdf
      .toString("latin1")
      .replace(/\/(CreationDate|ModDate) \((D:\d{14}\+00'00')\)/g, (whole, name, time) =>
        time.length === day.length ? `/${name} (${day})` : whole,
      ),
    "latin1",
  );
}

const [dist, site] = process.argv.slice(2);
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href && dist && site)
  await printBriefs(path.resolve(dist), new URL(site));
