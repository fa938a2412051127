/**
 * Prints every one-page brief of a built site as `brief/<report>.pdf`, the same bytes each time. A program of its own,
 * so that a build goes on without what only those who develop the site install; it fails where there is no browser.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { currentDay } from "../../src/downloads/edition.ts";
import { keep, keyOf, recall } from "../../src/kept.ts";
import { Language, languagePath } from "../../src/model/words.ts";

/** A page to be printed, by its address below the site, and the file it becomes. */
type Sheet = { address: string; html: string; file: string };

/** Sheets printed at a time. */
const HANDS = 2;

/**
 * @param dist the folder of the built site
 * @param site the address the site is published at, with its base: the links of a sheet lead there
 */
export async function printBriefs(dist: string, site: URL): Promise<void> {
  const sheets = listSheets(dist);
  const due = sheets.filter((sheet) => !isRecalled(sheet));
  if (due.length === 0) return;
  // loading it costs more than all else where every sheet is kept
  const { openBrowser } = await import("./browser.ts");
  const browser = await openBrowser();
  try {
    const queue = [...due];
    await Promise.all(Array.from({ length: HANDS }, () => printAll(browser, queue, dist, site)));
  } finally {
    await browser.close();
  }
}

function listSheets(dist: string): Sheet[] {
  return Language.options.flatMap((language) => {
    const folder = path.join(dist, languagePath(language), "brief");
    if (!existsSync(folder)) return [];
    const reports = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory());
    return reports.map((report) => ({
      address: `${languagePath(language)}/brief/${report}/`,
      html: readFileSync(path.join(folder, report, "index.html"), "utf8"),
      file: path.join(folder, `${report}.pdf`),
    }));
  });
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
    const pdf = await print(page);
    keep("briefs", keyOfSheet(sheet.html), pdf);
    writeFileSync(sheet.file, pdf);
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

// A sheet that says what it said before is not printed again; the name of its style sheet says what that holds.
const keyOfSheet = (html: string) => keyOf(code, currentDay(), html);

const code = readFileSync(fileURLToPath(import.meta.url));

function isRecalled({ html, file }: Sheet): boolean {
  const known = recall("briefs", keyOfSheet(html));
  if (known) writeFileSync(file, known);
  return known !== null;
}

const [dist, site] = process.argv.slice(2);
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href && dist && site)
  await printBriefs(path.resolve(dist), new URL(site));
