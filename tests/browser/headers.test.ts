import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../scripts/browser.ts";
import { readHeaders, type Served, serveFolder } from "./server.ts";
import { listPages, listPageTypes } from "./site.ts";
import { visit } from "./visit.ts";

const file = readFileSync("dist/_headers", "utf8");
const headersOf = readHeaders(file);
const pages = listPages();
const policyOf = (address: string) => new Map(headersOf(address)).get("Content-Security-Policy") ?? "";
let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFolder(path.resolve("dist"), "", headersOf);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

describe.each(listPageTypes(pages))("$name, as $sample.path", ({ sample }) => {
  test("breaks no policy when its server sends the headers", async () => {
    const { trouble, close } = await visit(browser, served.url(sample.path), {});
    await close();
    expect(trouble).toEqual([]);
  });
});

test("no policy allows inline code or another host", () => {
  const policies = pages.map(({ html }) => metaPolicy(html));
  for (const policy of new Set([...policies, policyOf("/")])) {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test("the headers forbid nothing that a page's own policy allows", () => {
  const allowed = (policy: string) =>
    policy.split(";").flatMap((part) => {
      const [directive = "", ...sources] = part.trim().split(/\s+/);
      return sources.filter((source) => source !== "'none'").map((source) => `${directive} ${source}`);
    });
  for (const { path, html } of pages) {
    const sent = allowed(policyOf(path));
    expect(
      allowed(metaPolicy(html)).filter((source) => !sent.includes(source)),
      path,
    ).toEqual([]);
  }
});

test("every page refuses to be framed, but those made for it", () => {
  const framed = pages.filter(({ path }) => !headersOf(path).some(([name]) => name === "X-Frame-Options"));
  expect(framed.map(({ path }) => path).filter((path) => !/^\/(en\/)?embed\//.test(path))).toEqual([]);
  expect(framed.length).toBeGreaterThan(0);
});

test("docs/hosting.md gives nginx and Caddy the same headers", () => {
  const text = readFileSync("docs/hosting.md", "utf8");
  const [nginx = "", caddy = ""] = [...text.matchAll(/```(?:nginx|caddy)\n([\s\S]*?)```/g)].map(
    ([block]) => block,
  );
  for (const [name, value] of headersOf("/")) {
    expect(nginx).toContain(name);
    expect(caddy).toMatch(new RegExp(`${name} "?${value.replace(/[()*]/g, "\\$&")}"?\\n`));
    if (name !== "X-Frame-Options") expect(nginx).toContain(value);
  }
});

function metaPolicy(html: string): string {
  const { document } = parseHTML(html);
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return meta?.getAttribute("content") ?? "";
}
