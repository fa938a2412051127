import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { type Served, serveFolder } from "./server.ts";
import { visit } from "./visit.ts";

const open = openSite();
const folder = mkdtempSync(path.join(tmpdir(), "jixiao-visit-"));
let served: Served;

beforeAll(async () => {
  const remembers = "<script>localStorage.seen = (localStorage.seen ?? '') + 'x'</script>";
  writeFileSync(path.join(folder, "index.html"), `${remembers}<img src="http://example.org/a.png">`);
  writeFileSync(path.join(folder, "404.html"), "");
  served = await serveFolder(folder);
});

afterAll(async () => {
  await served?.stop();
  rmSync(folder, { recursive: true });
});

test("what a page asks of another host is noted and not answered; its file that is not there is noted too", async () => {
  const { page, trouble, close } = await visit(open.browser, served.url("/"), {});
  expect(trouble).toContain("requests http://example.org/a.png");
  expect(await page.locator("img").evaluate((own: HTMLImageElement) => own.naturalWidth)).toBe(0);
  await page.evaluate(() => fetch("/nowhere"));
  expect(trouble).toContain(`404 for ${served.url("/nowhere")}`);
  await close();
});

test("a visit finds nothing of the one before: no memory, no width, no colours, no paper", async () => {
  const look = () => visit(open.browser, served.url("/"), {});
  const first = await look();
  const state = ({ page }: typeof first) =>
    page.evaluate(() => [
      localStorage.seen,
      innerWidth,
      matchMedia("print").matches,
      matchMedia("(prefers-color-scheme: dark)").matches,
    ]);
  const before = await state(first);
  await first.page.setViewportSize({ width: 390, height: 800 });
  await first.page.emulateMedia({ media: "print", colorScheme: "dark" });
  await first.close();
  const second = await look();
  expect(second.page).toBe(first.page);
  expect(await state(second)).toEqual(before);
  expect(before).toEqual(["x", 1280, false, false]);
  await second.close();
});
