import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { listDistFiles, listPages } from "./site.ts";
import { go, visit } from "./visit.ts";

const permissions = ["clipboard-read", "clipboard-write"];
const charts = listDistFiles().flatMap((file) => /^charts\/(.+)\.svg$/.exec(file)?.[1] ?? []);
const open = openSite();

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe("a chart taken along", () => {
  test("has a picture, a drawing, its rows and a page to frame", () => {
    const files = new Set(listDistFiles());
    expect(charts.length).toBeGreaterThan(5);
    for (const name of charts) {
      for (const file of [
        `charts/${name}.png`,
        `charts/${name}.csv`,
        `charts/${name}.excel.csv`,
        `chart/${name}/index.html`,
        `embed/${name}/index.html`,
      ]) {
        expect(files.has(file), file).toBe(true);
      }
    }
  });

  test.each(charts)("%s is a picture of twice the size, with its title and its source", (name) => {
    const svg = readFileSync(path.join("dist/charts", `${name}.svg`), "utf8");
    const { document } = parseHTML(svg);
    const [, , width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
    const png = readFileSync(path.join("dist/charts", `${name}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      Math.ceil(width * 2),
      Math.ceil(height * 2),
    ]);
    const texts = [...document.querySelectorAll("text")].map((text) => text.textContent);
    expect(texts.some((text) => /^来源：.*https?:\/\//.test(text))).toBe(true);
  });

  test("is not blank: title, drawing and source line all leave ink", async () => {
    const { page, close } = await visit(open.browser, open.site.url("/charts/execution.png"), {});
    const inks = await page.evaluate(() => {
      const image = document.images[0];
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d");
      if (!image || !context) return [];
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      context.drawImage(image, 0, 0);
      const bands = [
        [0, 90],
        [104, canvas.height - 72],
        [canvas.height - 72, canvas.height],
      ];
      return bands.map(([top = 0, bottom = 0]) => {
        const { data } = context.getImageData(0, top, canvas.width, bottom - top);
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
        return dark / (data.length / 4);
      });
    });
    await close();
    expect(inks).toHaveLength(3);
    for (const ink of inks) expect(ink).toBeGreaterThan(0.003);
    for (const ink of inks) expect(ink).toBeLessThan(0.5);
  });
});

describe("the page to frame", () => {
  test("shows the chart with its legend and a way back, opening links outside the frame", async () => {
    const { page, trouble, close } = await visit(open.browser, open.site.url("/embed/execution/"), {});
    expect(await page.locator("svg").filter({ visible: true }).count()).toBe(1);
    expect(await page.locator(".legend").count()).toBe(1);
    expect(await page.locator("base").getAttribute("target")).toBe("_blank");
    expect(await page.locator('a[href$="/programmes/#figure-execution"]').count()).toBe(1);
    expect(trouble).toEqual([]);
    await close();
  });

  test("is not in the sitemap and is the page's own by its canonical address", () => {
    expect(readFileSync("dist/sitemap-0.xml", "utf8")).not.toContain("/embed/");
    const embed = listPages().find(({ path }) => path === "/embed/execution/");
    expect(embed?.html).toMatch(/rel="canonical" href="[^"]+\/programmes\/"/);
    expect(embed?.html).toContain('content="noindex"');
  });
});

describe("copying", () => {
  test("takes the snippet that is to be seen", async () => {
    const { page, trouble, close } = await visit(open.browser, open.site.url("/chart/execution/"), {
      permissions,
    });
    for (const kind of ["markdown", "html", "frame"]) {
      await page.locator(`[data-copy-text="execution-${kind}"]`).click();
      expect(await clipboard(page)).toBe(await page.locator(`#execution-${kind}`).textContent());
    }
    expect(await clipboard(page)).toMatch(/^<iframe src="https?:.*\/embed\/execution\/" title=/);
    const said = page.locator('[data-copy-text="execution-frame"] + [role="status"]');
    expect(await said.textContent()).toBe("已复制");
    expect(trouble).toEqual([]);
    await close();
  });

  test("takes the rows of a chart as a table, each with its id and lines", async () => {
    const { page, trouble, close } = await visit(open.browser, open.site.url("/execution/"), { permissions });
    const button = page.locator("#figure-unspent [data-copy-rows]");
    await button.click();
    await expect
      .poll(() => page.locator("#figure-unspent [data-copy-rows] + [role=status]").textContent())
      .toBe("已复制");
    const rows = (await clipboard(page))
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t"));
    const csv = readFileSync("dist/charts/unspent.csv", "utf8").trimEnd().split("\n");
    expect(rows).toHaveLength(csv.length);
    expect(rows[0]?.slice(-2)).toEqual(["编号", "原文行"]);
    expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
    const bytes = readFileSync("dist/charts/unspent.excel.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(trouble).toEqual([]);
    await close();
  });

  test("offers the address of a line at the keyboard, and Escape takes the offer away", async () => {
    const { page, close } = await visit(open.browser, open.site.url("/evaluations/yangpu-2022-01/"), {
      permissions,
    });
    const mark = page.locator(".line-mark").first();
    await mark.focus();
    const offer = page.locator("#copy-link");
    expect(await offer.isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const address = await clipboard(page);
    expect(address).toMatch(/\/reports\/yangpu-2022\/source\/(\d+\/)?#L\d+$/);
    expect(await offer.textContent()).toContain("已复制");
    await page.keyboard.press("Escape");
    expect(await offer.isVisible()).toBe(false);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await page.goto(address))?.status()).toBe(200);
    await close();
  });

  test("offers the address of a flag, of a line of the text and of an evaluation", async () => {
    const { page, close } = await visit(open.browser, open.site.url("/evaluations/yangpu-2022-01/"), {
      permissions,
    });
    await page.locator("main [data-copy-link]").first().click();
    expect(await clipboard(page)).toBe(page.url());
    await go(page, open.site.url("/reports/gaoyi-2021/source/"));
    await page.locator("#L20 .number").hover();
    await page.locator("#copy-link button").click();
    expect(await clipboard(page)).toBe(`${page.url()}#L20`);
    await go(page, open.site.url("/reports/gaoyi-2021/"));
    await page.locator(".permalink").first().hover();
    await page.locator("#copy-link button").click();
    expect(await clipboard(page)).toMatch(/\/flags\/[\w-]+\/#/);
    await close();
  });

  test("says so where the browser forbids it", async () => {
    const { page, close } = await visit(open.browser, open.site.url("/evaluations/yangpu-2022-01/"), {});
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    const button = page.locator("main [data-copy-link]").first();
    await button.click();
    expect(await page.locator('main [data-copy-link] + [role="status"]').first().textContent()).toContain(
      page.url(),
    );
    await close();
  });
});
