/**
 * Photographs one page of each type, or the given paths, into .cache/shots/<width>-<scheme>/<page>.png;
 * with --front only the picture at the head of the README, docs/site.png.
 */
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { listPages, listPageTypes, type Site, startSite } from "../tests/browser/site.ts";
import { scriptsRun, visit } from "../tests/browser/visit.ts";
import { parseCommandLine, SWITCH } from "./filing/command-line.ts";
import { openBrowser } from "./site/browser.ts";
import { runCommand } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

const folder = path.resolve(import.meta.dirname, "../.cache/shots");
// Beyond this a picture says nothing more, and Chromium's largest texture is near.
const tallest = 15_000;
// A4 at 96 dots per inch, less margins of 15 mm.
const paper = { width: 680, height: 1010 };

/** The first screen of the site, small enough to be kept. */
const front = {
  file: path.resolve(import.meta.dirname, "../docs/site.png"),
  viewport: { width: 1360, height: 780 },
  deviceScaleFactor: 0.75,
};

await runCommand({ usage: "shots", work }, process.argv.slice(2));

async function work(args: string[], { say }: Spoken): Promise<void> {
  const { values, positionals } = parseCommandLine(args, { front: SWITCH });
  const paths = positionals.length
    ? positionals
    : listPageTypes(listPages()).map(({ sample }) => sample.path);
  const [browser, site] = await Promise.all([openBrowser(), startSite()]);
  try {
    if (values.front) return await shootFront(browser, site);
    for (const page of paths) await shootEverySize(browser, site, page);
  } finally {
    await browser.close();
    await site.stop();
  }
  console.log(say.terminal.photographed(paths.length, path.relative(process.cwd(), folder) || "."));
}

async function shootFront(browser: Browser, site: Site): Promise<void> {
  const { file, ...options } = front;
  const { page, close } = await visit(browser, site.url("/"), { ...options, colorScheme: "light" });
  await settle(page);
  await page.screenshot({ path: file });
  await close();
  console.log(path.relative(process.cwd(), file));
}

async function shootEverySize(browser: Browser, site: Site, page: string): Promise<void> {
  for (const width of [390, 768, 1440]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const options = { viewport: { width, height: 900 }, deviceScaleFactor: 1, colorScheme };
      await shoot(browser, site, page, `${width}-${colorScheme}`, options);
    }
  }
  await shoot(browser, site, page, "a4-print", { viewport: paper, deviceScaleFactor: 1 });
}

/** Loads a page again, from memory: the face of headlines, which a busy machine may bring too late the first time, is there then. */
async function settle(page: Page): Promise<void> {
  await page.reload({ waitUntil: "load" });
  await scriptsRun(page);
}

async function shoot(
  browser: Browser,
  site: Site,
  address: string,
  name: string,
  options: BrowserContextOptions,
): Promise<void> {
  const { page, trouble, close } = await visit(browser, site.url(address), options);
  await settle(page);
  if (name.endsWith("print")) await page.emulateMedia({ media: "print" });
  const file = path.join(
    folder,
    name,
    `${address.replace(/^\/|\/$|\.html$/g, "").replaceAll("/", "-") || "index"}.png`,
  );
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: file,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  });
  await close();
  for (const line of trouble) console.error(`${address} at ${name}: ${line}`);
}
