import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { BASE, DRAWN } from "./few-built.ts";
import { findStrays, parsePages } from "./local-links.ts";
import { openFew } from "./open-few.ts";
import { openSite } from "./open-site.ts";
import { visit } from "./visit.ts";

const there = openSite();
const few = openFew();

test("every link and asset stays below the folder and is there", () => {
  expect(findStrays(parsePages(few.folder), few.folder, BASE)).toEqual([]);
});

test("filter, theme and tips work there too", async () => {
  const address = few.served.url("/execution/?level=county&sort=-rate");
  const { page, trouble, close } = await visit(there.browser, address, {});
  expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
  await page.selectOption("#theme", "dark");
  await page.locator("#unspent-wide a").first().focus();
  expect(await page.locator(".tip").isVisible()).toBe(true);
  await page.selectOption('select[name="level"]', "");
  expect(page.url()).toBe(few.served.url("/execution/?sort=-rate"));
  expect(trouble).toEqual([]);
  await close();
});

test("a report without pages is drawn, where a link leads to it and where its page would stand", async () => {
  expect(existsSync(path.join(few.folder, "reports/yi-2022"))).toBe(true);
  expect(existsSync(path.join(few.folder, "reports", DRAWN))).toBe(false);
  const { page, trouble, close } = await visit(there.browser, few.served.url("/reports/"), {});
  await page.locator(`a[href="${BASE}/r/?id=${DRAWN}"]`).first().click();
  const headline = await page.locator(".drawn h1").textContent();
  expect(trouble).toEqual([]);
  await page.goto(few.served.url(`/reports/${DRAWN}/source/#L2`));
  await page.waitForURL(few.served.url(`/r/?id=${DRAWN}#L2`));
  expect(await page.locator(".drawn h1").textContent()).toBe(headline);
  await close();
});

test("snippets and charts name the address in the folder", () => {
  const html = readFileSync(path.join(few.folder, "chart/unspent/index.html"), "utf8");
  const { document } = parseHTML(html);
  const markdown = document.querySelector("#unspent-markdown")?.textContent ?? "";
  expect(markdown).toMatch(
    /\]\(https?:\/\/[^/]+\/sub\/charts\/unspent\.png\)\]\(.*\/sub\/execution\/#figure-unspent\)$/,
  );
  expect(readFileSync(path.join(few.folder, "charts/execution.svg"), "utf8")).toMatch(
    /https?:\/\/[^/]+\/sub\//,
  );
});
