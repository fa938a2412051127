import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listDistFiles, listPages } from "../browser/site.ts";

/** Hosts that pages may link to, those that what is collected was found at; nothing is ever loaded from them. */
const linkedHosts = readdirSync("data/sources").flatMap((id) => {
  const { url } = JSON.parse(readFileSync(`data/sources/${id}/source.json`, "utf8"));
  return url ? [new URL(url).host] : [];
});

const base = (process.env.BASE_PATH ?? "").replace(/^\/*|\/*$/g, "").replace(/^(?=.)/, "/");
const pages = listPages();
const files = new Set(listDistFiles().map((file) => `/${file}`));
const anchors = new Map(
  pages.map(({ path, document }) => [
    path,
    new Set([...document.querySelectorAll("[id]")].map((element) => element.id)),
  ]),
);

test.each(pages)("every link of $path leads somewhere", ({ path, document }) => {
  const links = [...document.querySelectorAll("[href], [src], [data-src], form[action]")];
  const broken = links.flatMap((element) => {
    const name = ["href", "src", "data-src", "action"].find((attribute) => element.hasAttribute(attribute));
    const target = element.getAttribute(name ?? "href") ?? "";
    const complaint = judge(target, path, isMetadata(element));
    return complaint ? [`<${element.localName} ${name}="${target}">: ${complaint}`] : [];
  });
  expect([...new Set(broken)]).toEqual([]);
});

test("every page has a title of its own", () => {
  const byTitle = Map.groupBy(pages, ({ document }) => document.title.trim());
  const shared = [...byTitle].filter(([title, group]) => !title || group.length > 1);
  expect(shared.map(([title, group]) => `“${title}”: ${group.map(({ path }) => path).join(" ")}`)).toEqual(
    [],
  );
});

// Canonical and alternate addresses are absolute: their host is the one the site is published on.
function isMetadata(element: Element): boolean {
  return /^(canonical|alternate)$/.test(element.getAttribute("rel") ?? "");
}

test("what a page says is asked there was asked at least once", () => {
  const named = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll(".related > .nowrap")].map((one) => `${path}: ${one.textContent}`),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((text) => /(?<!\d)0 (flags|条)/.test(text))).toEqual([]);
});

function judge(target: string, from: string, metadata: boolean): string | null {
  if (/^(mailto|tel|data):/.test(target)) return null;
  const url = new URL(target, `http://site.invalid${base}${from}`);
  if (url.host !== "site.invalid" && !metadata) {
    return linkedHosts.includes(url.host) ? null : `${url.host} is not among the linked hosts`;
  }
  const address = decodeURIComponent(url.pathname);
  if (!address.startsWith(`${base}/`)) return `leaves the base path ${base}`;
  const path = address.slice(base.length).replace(/\/index\.html$/, "/");
  const ids = anchors.get(path);
  if (!ids && !files.has(path)) return "no such page or file in dist/";
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (!anchor || anchor === "top" || ids?.has(anchor)) return null;
  return `${path} has no id "${anchor}"`;
}
