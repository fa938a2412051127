import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../../scripts/browser.ts";
import { type Served, serveFolder } from "./server.ts";
import { visit } from "./visit.ts";

const base = "/sub";
const folder = mkdtempSync(path.join(tmpdir(), "jixiao-sub-"));
let browser: Browser;
let served: Served;

beforeAll(async () => {
  // The test runner sets BASE_URL and others, which a build would take for its own.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, BASE_PATH: `${base}/`, ASTRO_TELEMETRY_DISABLED: "1" };
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

test("snippets and charts name the address in the folder", () => {
  const html = readFileSync(path.join(folder, "execution/index.html"), "utf8");
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
