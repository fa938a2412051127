import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { visit } from "./visit.ts";

const open = openSite();

/** Hatched marks take no room of their own, and most of the time of a printing: each becomes a picture. */
const UNHATCHED = `*, *::before, *::after { background-image: none !important; } [fill^="url("] { fill: none !important; }`;

/** What stands on each sheet of a printed page, without its spaces. */
async function sheets(page: Page, format: string): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, UNHATCHED);
  const data = await page.pdf({ format, preferCSSPageSize: true });
  const pdf = await getDocument({ data: new Uint8Array(data) }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(bare(items.map((item) => ("str" in item ? item.str : "")).join("")));
  }
  return texts;
}

const bare = (text: string | null): string => (text ?? "").replace(/\s/g, "");

test.each(["/chart/completion/", "/en/chart/completion/", "/chart/unspent/"])(
  "%s prints its picture on the sheet of its headline",
  async (path) => {
    const { page, close } = await visit(open.browser, open.site.url(path), {});
    const headline = bare(await page.locator("h1").textContent());
    const label = bare(await page.locator("figure .wide text").first().textContent());
    const [first] = await sheets(page, "Letter");
    expect(first).toContain(headline);
    expect(first).toContain(label);
    expect(first).toContain(bare(await page.locator("tbody tr:first-child td").first().textContent()));
    await close();
  },
);

test.each(["/", "/execution/", "/years/", "/en/", "/regions/130127/"])(
  "%s prints every headline whole, with what follows it",
  async (path) => {
    const { page, close } = await visit(open.browser, open.site.url(path), {});
    const headlines = await page.locator("main h1, main h2").filter({ visible: true }).allTextContents();
    expect(headlines.length).toBeGreaterThan(2);
    for (const format of ["A4", "Letter"]) {
      const texts = await sheets(page, format);
      for (const headline of headlines.map(bare)) {
        const sheet = texts.find((text) => text.includes(headline));
        expect(sheet, `${headline} on ${format}`).toBeDefined();
        expect(sheet?.endsWith(headline), `${headline} ends a sheet of ${format}`).toBe(false);
      }
    }
    await close();
  },
);

test.each(["/years/", "/en/years/", "/en/evaluations/yangpu-2022-01/", "/en/reports/gaoyi-2021/"])(
  "the tables of %s fit on A4",
  async (path) => {
    const { page, close } = await visit(open.browser, open.site.url(path), {
      viewport: { width: 680, height: 1000 },
    });
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await close();
  },
);

test("the name of a group of indicators never ends a sheet", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/evaluations/changchun-2023-01/"), {});
  const groups = (await page.locator("tr.group th").allTextContents()).map(bare);
  expect(groups.length).toBeGreaterThan(1);
  for (const format of ["A4", "Letter"]) {
    const ends = (await sheets(page, format)).filter((text) => groups.some((group) => text.endsWith(group)));
    expect(ends, format).toEqual([]);
  }
  await close();
});

// a third of a sheet left empty by a picture that does not fit on it, or the numbers of empty lines, take one more
test.each([
  ["/programmes/medical-assistance/", 3],
  ["/en/execution/", 5],
  ["/reports/gaoyi-2021/source/", 16],
])("%s takes %i sheets at the most", async (path, most) => {
  const { page, close } = await visit(open.browser, open.site.url(path), {});
  expect((await sheets(page, "A4")).length).toBeLessThanOrEqual(most);
  await close();
});

test("no sheet holds only what leads elsewhere", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/execution/"), {});
  const texts = await sheets(page, "A4");
  for (const text of texts) expect(text.length, text).toBeGreaterThan(150);
  await close();
});

test("no mark is a gradient that repeats itself, which readers of PDF draw as one sweep", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/evaluations/changchun-2023-03/"), {});
  await page.emulateMedia({ media: "print" });
  const marks = await page
    .locator(".mark-self_declared, .mark-unverifiable")
    .evaluateAll((all) => all.map((mark) => getComputedStyle(mark).backgroundImage));
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.filter((image) => !image.startsWith("linear-gradient("))).toEqual([]);
  await close();
});

test("the files of each report are named on paper", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/data/"), {});
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#parts td > .take").first().isVisible()).toBe(true);
  expect(await page.locator("figure > .take").filter({ visible: true }).count()).toBe(0);
  await close();
});

test("a name with its English below is not squeezed by the figures beside it", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/en/execution/"), {
    viewport: { width: 680, height: 1000 },
  });
  await page.emulateMedia({ media: "print" });
  const width = await page
    .locator(".rates tbody th:has(.sub[lang])")
    .first()
    .evaluate(
      (cell) => cell.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(cell).fontSize),
    );
  expect(width).toBeGreaterThanOrEqual(12);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await close();
});

test("signs of addresses and ways to answer stay off paper, and an amount of English keeps to its line", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/flags/target-restated/"), {});
  const shown = () => page.locator(".byline :is(.permalink, .answer)").filter({ visible: true }).count();
  expect(await shown()).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  expect(await shown()).toBe(0);
  await page.goto(open.site.url("/en/execution/"));
  const lines = await page.locator(".rates td.num > .nowrap").evaluateAll((amounts) =>
    amounts.map((amount) => {
      const text = document.createRange();
      if (amount.firstChild) text.selectNodeContents(amount.firstChild);
      return new Set([...text.getClientRects()].map(({ top }) => top)).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(20);
  expect(Math.max(...lines)).toBe(1);
  await close();
});
