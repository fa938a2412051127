import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { visit } from "./visit.ts";

const there = openSite();
const open = (path: string, options = {}) => visit(there.browser, there.site.url(path), options);
const boxes = (page: Page) => page.locator('input[name="unit"]');
const heads = (page: Page) => page.locator(".sides thead th").allTextContents();

describe("units side by side", () => {
  test("stand there when two are ticked; the address keeps them, and the way back unticks them", async () => {
    const { page, trouble, close } = await open("/compare/");
    await boxes(page).nth(0).check();
    expect(await page.locator("#side").isVisible()).toBe(false);
    await boxes(page).nth(2).check();
    await expect.poll(() => heads(page)).toHaveLength(2);
    const ticked = await heads(page);
    expect(new URL(page.url()).searchParams.getAll("unit")).toHaveLength(2);
    await page.reload();
    await expect.poll(() => heads(page)).toEqual(ticked);
    await page.goBack();
    expect(await page.locator("#side").isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await close();
  });

  test("are at most four, and what the address names beyond them or wrongly is said", async () => {
    const { page, close } = await open("/compare/");
    const ids = await boxes(page).evaluateAll((all) => all.map((box) => box.getAttribute("value") ?? ""));
    const query = new URLSearchParams([...ids, "moon"].map((id) => ["unit", id]));
    await page.goto(there.site.url(`/compare/?${query}`));
    await expect.poll(() => heads(page)).toHaveLength(4);
    expect(await page.getByRole("alert").textContent()).toContain(`unit=${ids[4]}`);
    expect(await page.getByRole("alert").textContent()).toContain("unit=moon");
    expect(await boxes(page).nth(4).isDisabled()).toBe(true);
    await page.locator(".side-clear").click();
    expect(await page.locator("#side").isVisible()).toBe(false);
    expect(await boxes(page).nth(4).isDisabled()).toBe(false);
    await close();
  });

  test("say when they are no peers, and hold the figures of the table", async () => {
    const { page, close } = await open("/compare/?unit=changchun-2023&unit=yangpu-2022");
    await expect.poll(() => heads(page)).toHaveLength(2);
    expect(await page.locator(".side-unlike").isVisible()).toBe(true);
    const rate = await page.locator('tr:has([value="changchun-2023"]) td').nth(1).textContent();
    const row = page.locator('.sides tr:has(> th:text-is("执行率"))');
    expect(await row.locator("td").first().textContent()).toContain(rate?.trim().split(/\s/)[0]);
    await close();
  });
});

test("what is to be asked first stands first, and the order of the reports is one click away, with script and without", async () => {
  const rows = (page: Page) =>
    page
      .locator(".compare tbody tr")
      .evaluateAll((all) =>
        all.map((row) => [
          row.querySelector("th a")?.getAttribute("href"),
          row.lastElementChild?.textContent,
        ]),
      );
  const { page, close } = await open("/compare/");
  const asked = await rows(page);
  const heavy = asked.map(([, count]) => Number(count));
  expect(heavy).toEqual(heavy.toSorted((a, b) => b - a));
  await page.locator("#units > .aside a").filter({ visible: true }).click();
  await expect.poll(() => rows(page)).not.toEqual(asked);
  const published = await rows(page);
  await close();
  const plain = await open("/compare/", { javaScriptEnabled: false });
  expect(await rows(plain.page)).toEqual(asked);
  await plain.page.locator("#units > .aside a").filter({ visible: true }).click();
  await plain.page.waitForURL(/\/reports\/#units/);
  const links = plain.page.locator("#units tbody th a");
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(
    published.map(([address]) => address),
  );
  await plain.close();
});

test("without script the table is whole and nothing is to be ticked", async () => {
  const { page, close } = await open("/compare/", { javaScriptEnabled: false });
  expect(await page.locator(".compare tbody tr").filter({ visible: true }).count()).toBeGreaterThan(4);
  expect(await boxes(page).filter({ visible: true }).count()).toBe(0);
  await close();
});

test("prints on one sheet of A4 lengthwise", async () => {
  const { page, close } = await open("/compare/");
  const data = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await close();
  const pdf = await getDocument({ data: new Uint8Array(data) }).promise;
  expect(pdf.numPages).toBe(1);
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
});
