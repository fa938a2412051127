import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Language, languagePath } from "../../src/model/words.ts";
import { openSite } from "./open-site.ts";
import { listPages } from "./site.ts";
import { type Visit, visit } from "./visit.ts";

const briefs = listPages().filter(({ path }) => /^(\/en)?\/brief\/[^/]+\/$/.test(path));
const open = openSite();

test("every report has a sheet", () => {
  const reports = listPages().filter(({ path }) => /^(\/en)?\/reports\/[^/]+\/$/.test(path));
  expect(briefs.map(({ path }) => path).sort()).toEqual(
    reports.map(({ path }) => path.replace("/reports/", "/brief/")).sort(),
  );
});

test.each(Language.options)(
  "from the front page (%s) one step leads to what is to be asked first, and of whom",
  (language) => {
    const at = (path: string) =>
      listPages().find((page) => page.path === languagePath(language) + path)?.document;
    const plain = (element?: Element | null) => element?.textContent.replaceAll("\u00a0", " ");
    const asked = plain(at("/compare/")?.querySelector("#units h2"));
    expect(asked).toMatch(/\d/);
    const links = [...(at("/")?.querySelectorAll(".opening a") ?? [])];
    const link = links.find((one) => plain(one) === asked);
    expect(link?.getAttribute("href")).toMatch(/\/brief\/[^/]+\/$|\/compare\/#units$/);
  },
);

test("what is to be asked stands before all else on every sheet", () => {
  for (const { document } of briefs) {
    const [first, ...others] = document.querySelectorAll(".brief section");
    expect(others.length).toBeGreaterThan(1);
    expect(first?.querySelector(".matters")).not.toBeNull();
  }
});

describe.each(briefs)("$path", ({ path }) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(open.browser, open.site.url(path), {});
  });
  afterAll(() => opened?.close());

  test("prints on exactly one page of A4, all of it", async () => {
    const { page } = opened;
    const end = await page.locator(".brief footer p").last().textContent();
    const data = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
    const pdf = await getDocument({ data: new Uint8Array(data) }).promise;
    expect(pdf.numPages).toBe(1);
    const first = await pdf.getPage(1);
    const [, , width = 0, height = 0] = first.view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    // The last sentence of the sheet stands on it, so nothing was cut off below.
    const { items } = await first.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    expect(text.replace(/\s/g, "")).toContain(end?.replace(/\s/g, "").slice(0, 12));
  });

  test("lies ready as a PDF of one page that says nothing of when it was printed", async () => {
    const data = readFileSync(`dist${path.replace(/\/$/, ".pdf")}`);
    const text = data.toString("latin1");
    expect(text.match(/\((D:\d{14})/g)?.map((time) => time.slice(-6))).toEqual(["000000", "000000"]);
    expect(text).toContain("/StructTreeRoot");
    // hatched areas are lines: as pictures they are most of a sheet
    expect(text).not.toMatch(/\/Subtype ?\/Image|\/PatternType/);
    const links = text.match(/\/URI \(([^)]*)/g) ?? [];
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => /127\.0\.0\.1|localhost|file:/.test(link))).toEqual([]);
    expect((await getDocument({ data: new Uint8Array(data) }).promise).numPages).toBe(1);
  });

  test("has nothing wider than the sheet", async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: "print" });
    const [scroll, client] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(client ?? 0);
  });

  test("says on paper what is reached and what is missed without colour", async () => {
    const { page } = opened;
    await page.emulateMedia({ media: "print" });
    const [reached, missed] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ["--reached", "--missed"].map((name) => style.getPropertyValue(name).trim());
    });
    expect([reached, missed]).toEqual(["#767676", "#000"]);
  });
});
