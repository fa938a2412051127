import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/site/browser.ts";
import { type Served, serveFolder } from "./server.ts";
import { visit } from "./visit.ts";

const base = "/sub";
// beside the project: a build moves its files, which goes nowhere but on one disk
const folder = path.resolve(".cache/subfolder");
let browser: Browser;
let served: Served;

beforeAll(async () => {
  // The test runner sets BASE_URL and others, which a build would take for its own.
  const { PATH, HOME } = process.env;
  // Only few reports get pages: what leads to the others must be there too.
  const asked = path.join(mkdtempSync(path.join(tmpdir(), "jixiao-asked-")), "asked.txt");
  writeFileSync(asked, "minle-2023\nyangpu-2022\n");
  const few = { BUILT_REPORTS: "2", ASKED_REPORTS: asked };
  const env = { PATH, HOME, BASE_PATH: `${base}/`, ASTRO_TELEMETRY_DISABLED: "1", ...few };
  execFileSync("npx", ["astro", "build", "--outDir", folder], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  browser = await openBrowser();
  served = await serveFolder(folder, base);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("every link and asset stays below the folder and is there", () => {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const broken = names
    .filter((name) => name.endsWith(".html"))
    .flatMap((name) => {
      const { document } = parseHTML(readFileSync(path.join(folder, name), "utf8"));
      const addresses = [...document.querySelectorAll("[href], [src], [data-copy-link]")].map(
        (element) =>
          element.getAttribute("href") ??
          element.getAttribute("src") ??
          element.getAttribute("data-copy-link"),
      );
      const local = addresses.filter((address) => address?.startsWith("/"));
      return local
        .filter((address) => !leadsSomewhere(address ?? ""))
        .map((address) => `${name}: ${address}`);
    });
  expect([...new Set(broken)]).toEqual([]);
});

test("filter, theme and tips work there too", async () => {
  const { page, trouble, close } = await visit(
    browser,
    served.url("/execution/?level=county&sort=-rate"),
    {},
  );
  expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
  await page.selectOption("#theme", "dark");
  await page.locator("#unspent-wide a").first().focus();
  expect(await page.locator(".tip").isVisible()).toBe(true);
  await page.selectOption('select[name="level"]', "");
  expect(page.url()).toBe(served.url("/execution/?sort=-rate"));
  expect(trouble).toEqual([]);
  await close();
});

test("a report without pages is drawn, where a link leads to it and where its page would stand", async () => {
  expect(existsSync(path.join(folder, "reports/minle-2023"))).toBe(true);
  expect(existsSync(path.join(folder, "reports/gaoyi-2021"))).toBe(false);
  const { page, trouble, close } = await visit(browser, served.url("/reports/"), {});
  await page.locator(`a[href="${base}/r/?id=gaoyi-2021"]`).first().click();
  const headline = await page.locator(".drawn h1").textContent();
  expect(trouble).toEqual([]);
  await page.goto(served.url("/reports/gaoyi-2021/source/#L20"));
  await page.waitForURL(served.url("/r/?id=gaoyi-2021#L20"));
  expect(await page.locator(".drawn h1").textContent()).toBe(headline);
  await close();
});

test("snippets and charts name the address in the folder", () => {
  const html = readFileSync(path.join(folder, "chart/unspent/index.html"), "utf8");
  const { document } = parseHTML(html);
  const markdown = document.querySelector("#unspent-markdown")?.textContent ?? "";
  expect(markdown).toMatch(
    /\]\(https?:\/\/[^/]+\/sub\/charts\/unspent\.png\)\]\(.*\/sub\/execution\/#figure-unspent\)$/,
  );
  expect(readFileSync(path.join(folder, "charts/execution.svg"), "utf8")).toMatch(/https?:\/\/[^/]+\/sub\//);
});

function leadsSomewhere(address: string): boolean {
  const { pathname } = new URL(address, "http://site.invalid");
  if (!pathname.startsWith(`${base}/`)) return false;
  const inside = decodeURIComponent(pathname.slice(base.length));
  return existsSync(path.join(folder, inside.endsWith("/") ? `${inside}index.html` : inside));
}
