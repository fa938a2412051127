import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { listPages } from "./site.ts";
import { openWindow, visit, type Window } from "./visit.ts";

const open = openSite();
/** A window in which what is searched with is loaded once. */
let windows: Record<"/search/" | "/en/search/", Window>;
beforeAll(async () => {
  const [chinese, english] = await Promise.all([openWindow(open.browser, {}), openWindow(open.browser, {})]);
  windows = { "/search/": chinese, "/en/search/": english };
});

async function look(
  query: string,
  place: keyof typeof windows = "/search/",
): Promise<{ titles: string[]; addresses: string[]; said: string; trouble: string[] }> {
  const { page, trouble } = await windows[place].open(open.site.url(`${place}?${query}`));
  const said = await settled(page);
  const links = page.locator("#results a");
  const titles = await links.allInnerTexts();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return { titles, addresses, said, trouble };
}

async function settled(page: Page): Promise<string> {
  await page.waitForFunction(() =>
    /找到|没有|^Results: |^Nothing|^No /.test(document.querySelector("#search-status")?.textContent ?? ""),
  );
  return (await page.locator("#search-status").textContent()) ?? "";
}

// Whole names, parts of words, words of a sentence, places, figures: whoever types them means the title beside them.
test.each([
  ["飞行检查", "医保基金飞行检查"],
  ["满意度", "参保对象满意度"],
  ["护险", "长护险机构及服务对象满意度"],
  ["长护险", "杨浦区长护险评估护理全过程监管场景"],
  ["互助帮困", "市民社区医疗互助帮困专项经费"],
  ["帮困", "市民社区医疗互助帮困专项经费"],
  ["住院费用", "参保人政策范围内住院费用报销比例"],
  ["离休干部", "离休干部人数规模(人)"],
  ["民乐", "民乐县 2023 · 民乐县医疗保障局"],
  ["广西", "广西壮族自治区 2023 · 广西壮族自治区医疗保障局"],
  ["拨付批次", "全年医疗救助拨付批次"],
  ["公众号", "公众号每月更新次数"],
  ["执行率与金额", "执行率与金额不符"],
  ["搬迁", "搬迁经费"],
])("%s is found", async (query, title) => {
  const { titles, trouble } = await look(new URLSearchParams({ q: query }).toString());
  expect(titles).toContain(title);
  expect(trouble).toEqual([]);
});

test("the English pages find the same printed words, and the rules by their English names", async () => {
  for (const query of ["满意度", "护险", "帮困"]) {
    const [chinese, english] = await Promise.all([look(`q=${query}`), look(`q=${query}`, "/en/search/")]);
    const printed = (titles: string[]) => titles.filter((title) => !/\d{4} ·/.test(title)).length;
    expect(printed(english.titles), query).toBeGreaterThan(0);
    expect(english.addresses.filter((address) => address.includes("#")).sort(), query).toEqual(
      chinese.addresses
        .filter((address) => address.includes("#"))
        .map((address) => `/en${address}`)
        .sort(),
    );
  }
  const { titles, trouble } = await look("q=low budget", "/en/search/");
  expect(titles).toContain("Low budget execution");
  expect(trouble).toEqual([]);
});

test("results lead to what they name", async () => {
  const { addresses } = await look("q=飞行检查");
  const known = new Set(listPages().map((page) => page.path));
  for (const address of addresses) {
    const { pathname } = new URL(address, open.site.origin);
    expect(known, address).toContain(pathname.slice(open.site.base.length));
  }
});

test("what is looked for among is part of the address; a kind that is not offered is ignored", async () => {
  const indicators = await look("q=满意度&kind=indicator");
  expect(indicators.addresses.every((address) => address.includes("#"))).toBe(true);
  const strange = await look("q=满意度&kind=nonsense");
  expect(strange.addresses.length).toBeGreaterThan(0);
});

test("a search goes into the address, and the way back leads to the one before", async () => {
  const { page, close } = await visit(open.browser, open.site.url("/search/?q=搬迁"), {});
  await settled(page);
  await page.locator("#search input").fill("公众号");
  await page.locator("#search button").click();
  await page.waitForFunction(() => document.querySelector("#results a")?.textContent?.includes("公众号"));
  expect(new URL(page.url()).searchParams.get("q")).toBe("公众号");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("#results a")?.textContent?.includes("搬迁"));
  expect(await page.locator("#search input").inputValue()).toBe("搬迁");
  await close();
});

test("what is not there is said not to be there, and markup is taken for text", async () => {
  const { said, trouble } = await look(new URLSearchParams({ q: "<img src=x onerror=alert(1)>" }).toString());
  expect(said).toMatch(/没有找到|找到/);
  expect(trouble).toEqual([]);
});

test("only the search page may compile a module, and no page may run what is not a file of this site", () => {
  for (const { path: address, html } of listPages()) {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? "'none'";
    const mayCompile = /^\/(en\/)?search\/$/.test(address);
    const own = scripts
      .replaceAll("&#39;", "'")
      .split(" ")
      .filter((source) => !/^'sha256-[\w+/]+=*'$/.test(source));
    expect(
      [["'self'", "'wasm-unsafe-eval'"], ["'self'"], ["'none'"]].slice(mayCompile ? 0 : 1),
      address,
    ).toContainEqual(own);
    if (mayCompile) expect(own, address).toContain("'wasm-unsafe-eval'");
  }
});

test("without script every report, evaluation and rule is listed", () => {
  const html = readFileSync(path.resolve("dist/search/index.html"), "utf8");
  const pages = listPages().filter(({ path: address }) =>
    /^\/(evaluations\/[^/]+|reports\/[^/]+|flags\/[^/]+)\/$/.test(address),
  );
  for (const { path: address } of pages)
    expect(html, address).toContain(`href="${open.site.base}${address}"`);
});
