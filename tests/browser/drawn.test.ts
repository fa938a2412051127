import type { Server } from "node:http";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer } from "../../scripts/site/static-server.ts";
import { Language, languagePath } from "../../src/model/words.ts";
import { published } from "../../src/published.ts";
import { listBarriers } from "./barriers.ts";
import { openSite } from "./open-site.ts";
import { listPages } from "./site.ts";
import { visit } from "./visit.ts";

const there = openSite();
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createStaticServer("dist");
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});

afterAll(() => {
  server?.close();
});

/** Opens a drawn report; ends when it stands. */
async function draw(path: string) {
  const opened = await visit(there.browser, origin + path, {});
  await opened.page.waitForSelector(".drawn");
  return opened;
}

const textsOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim()));

/** The same of a built page, as its file has it. */
function builtTexts(path: string): (selector: string) => string[] {
  const document = listPages().find((page) => page.path === path)?.document;
  if (!document) throw new Error(`${path} was not built`);
  return (selector) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, " ").trim(),
    );
}

const { tables } = published();
const whole = tables.reports.filter(({ kind }) => kind === "whole").map(({ report_id }) => report_id);
const LANGUAGES = Language.options.map(languagePath);

describe.each(LANGUAGES)("drawn below “%s”", (root) => {
  test.each(whole)("%s says what its page says", async (id) => {
    const built = builtTexts(`${root}/reports/${id}/`);
    const drawn = await draw(`${root}/r/?id=${id}`);
    for (const selector of [
      "h1",
      ".opening .kicker",
      ".opening .standfirst",
      ".picture figcaption",
      "#flags > h2",
      "#flags .asked > li > p:first-child",
      "#corrections li",
      "#ledger > p",
      "#facts dd",
    ])
      expect(await textsOf(drawn.page, `.drawn ${selector}`), selector).toEqual(
        built(`main ${selector}`).slice(0, selector === "#facts dd" ? 9 : undefined),
      );
    // what the built page has no room for goes on on pages of its own
    const further = listPages()
      .filter(({ path }) => path.startsWith(`${root}/rows/statements-${id}/`))
      .flatMap(({ path }) => builtTexts(path)("main .matters li"));
    expect(await textsOf(drawn.page, ".drawn #statements li")).toEqual([
      ...built("main #statements .matters li"),
      ...further,
    ]);
    // the built table can be sorted by a reader and may begin in another order
    const rows = "#evaluation-list tbody td";
    expect((await textsOf(drawn.page, rows)).sort()).toEqual(built(rows).sort());
    expect(drawn.trouble).toEqual([]);
    await drawn.close();
  });
});

test("an evaluation says the figures of its page", async () => {
  const row = tables.evaluations.find(({ report_id }) => report_id === "minle-2023");
  const id = row?.evaluation_id ?? "";
  const built = builtTexts(`/evaluations/${id}/`);
  const drawn = await draw(`/r/?id=${id}`);
  const fold = `[id="${id}"]`;
  expect(await drawn.page.locator(fold).getAttribute("open")).not.toBeNull();
  for (const table of ["money", "indicators"]) {
    const own = built(`#${table} tbody td`);
    const all = await textsOf(drawn.page, `${fold} tbody td`);
    for (const cell of own) expect(all, table).toContain(cell);
  }
  await drawn.close();
});

test("a visit costs few requests and bytes", async () => {
  for (const id of whole) {
    const context = await there.browser.newContext();
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    const seen: { url: string; bytes: number }[] = [];
    const urls = new Map<string, string>();
    devtools.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
      seen.push({ url: urls.get(requestId) ?? "", bytes: encodedDataLength }),
    );
    await page.goto(`${origin}/r/?id=${id}`);
    await page.waitForSelector(".drawn");
    const data = seen.filter(({ url }) => url.includes("/r/data/"));
    expect(data.length, id).toBeLessThanOrEqual(5);
    expect(
      data.reduce((sum, { bytes }) => sum + bytes, 0),
      id,
    ).toBeLessThan(300_000);
    await context.close();
  }
});

test("an address names a line, an evaluation, something within one", async () => {
  const [indicator] = tables.indicators;
  const line = await draw("/r/?id=minle-2023#L12");
  expect(await line.page.evaluate(() => document.activeElement?.id)).toBe("L12");
  await line.page.locator(".drawn .line-mark").first().click();
  expect(await line.page.evaluate(() => document.activeElement?.id)).toMatch(/^L\d+$/);
  const within = await draw(`/r/?id=${indicator?.evaluation_id}#${indicator?.indicator_id}`);
  expect(await within.page.locator(`[id="${indicator?.indicator_id}"]`).isVisible()).toBe(true);
  await Promise.all([line.close(), within.close()]);
});

test("the page whose report was not built leads here, with its line", async () => {
  const context = await there.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/en/brief/nowhere-2023/#L3`);
  await page.waitForURL(`${origin}/en/r/?id=nowhere-2023#L3`);
  await page.waitForFunction(() =>
    document.querySelector("#drawn [role=status]")?.textContent?.includes("nowhere-2023"),
  );
  await context.close();
});

test("an excerpt fits a phone with its long address, is not said to be whole, and its headline keeps counts together", async () => {
  const id = tables.reports.find(
    ({ kind, source_url }) => kind === "excerpt" && source_url !== null,
  )?.report_id;
  const { page, close } = await visit(there.browser, `${origin}/r/?id=${id}`, {
    viewport: { width: 390, height: 844 },
  });
  await page.waitForSelector(".drawn");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await page.locator(".drawn #facts").textContent()).not.toContain("全文收录");
  expect(await page.locator(".drawn h1").textContent()).toMatch(/\d\u00a0个自评/);
  await close();
});

test("the other language shows the same report", async () => {
  const { page, close } = await draw("/r/?id=minle-2023");
  await page.locator('.languages a[lang="en-GB"]').evaluate((link: HTMLAnchorElement) => link.click());
  await page.waitForURL(`${origin}/en/r/?id=minle-2023`);
  await page.waitForSelector(".drawn");
  await close();
});

test.each(["light", "dark"] as const)("is accessible in %s", async (colorScheme) => {
  const opened = await visit(there.browser, `${origin}/r/?id=gaoyi-2021`, { colorScheme });
  await opened.page.waitForSelector(".drawn");
  expect(await listBarriers(opened.page, null)).toEqual([]);
  await opened.close();
});
