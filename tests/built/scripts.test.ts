import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readEarly } from "../../scripts/site/finish-pages.ts";
import { listPages } from "../browser/site.ts";

const budget = 12 * 1024;
const base = (process.env.BASE_PATH ?? "").replace(/^\/*|\/*$/g, "").replace(/^(?=.)/, "/");
/** The one script that runs before the first paint, in the page itself; all others wait for that. */
const early = readEarly("public/paint.js");

const pages = listPages();
const scriptsOf = (document: Document) => [
  ...document.querySelectorAll('script:not([type="application/ld+json"])'),
];

test("every script is a module of this site that waits for the first paint, but for the early one", () => {
  const others = pages.flatMap(({ path, document }) =>
    scriptsOf(document)
      .filter((script) => {
        const source = script.getAttribute("src") ?? "";
        // what has no address leads on at once
        const type = path === "/404.html" ? "module" : "late";
        const module = script.getAttribute("type") === type && source.startsWith(`${base}/_astro/`);
        return module ? script.textContent !== "" : script.textContent !== early;
      })
      .map((script) => `${path}: ${script.outerHTML.slice(0, 120)}`),
  );
  expect(others).toEqual([]);
});

test("no page carries code or styles in attributes", () => {
  const found = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on|^style$/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => `${path}: ${element.localName} ${name}`),
    ),
  );
  expect(found).toEqual([]);
});

test("pages made to be framed run no script", () => {
  const embeds = pages.filter(({ path }) => /^\/(en\/)?embed\//.test(path));
  expect(embeds.length).toBeGreaterThan(0);
  expect(embeds.filter(({ document }) => scriptsOf(document).length > 0).map(({ path }) => path)).toEqual([]);
});

test("all scripts but the search, what checks files and what draws a report are at most 12 KB on the wire", () => {
  const all = pages.filter(({ path }) => !/^\/(en\/)?(search|check|r)\/$/.test(path));
  const files = chunksOf(new Set(all.flatMap(({ path }) => [...sourcesAt(path)])));
  expect(files.size).toBeGreaterThan(1);
  expect(sizeOf(files)).toBeLessThanOrEqual(budget);
});

test.each(["/r/", "/en/r/"])("what draws a report at %s is at most 40 KB on the wire", (path) => {
  const files = chunksOf(sourcesAt(path).difference(sourcesAt("/")));
  expect(files.size).toBeGreaterThan(0);
  expect(sizeOf(files)).toBeLessThanOrEqual(40 * 1024);
});

test("only the page that checks files starts the worker that reads them", () => {
  const starts = [...new Set(pages.flatMap(({ path }) => [...sourcesAt(path)]))].filter((source) =>
    [...chunksOf(new Set([source]))].some((file) => /\bworker-[\w-]+\.js/.test(readBuilt(file))),
  );
  const loading = pages.filter(({ path }) => starts.some((source) => sourcesAt(path).has(source)));
  expect(loading.map(({ path }) => path).sort()).toEqual(["/check/", "/en/check/"]);
});

/** The files of the scripts that a page names. */
function sourcesAt(path: string): Set<string> {
  const page = pages.find((one) => one.path === path);
  const sources = page ? scriptsOf(page.document).flatMap((script) => script.getAttribute("src") ?? []) : [];
  return new Set(sources.map((source) => source.slice(base.length + 1)));
}

/** Those files and what they load at once. */
function chunksOf(sources: Set<string>): Set<string> {
  const files = new Set(sources);
  for (const file of files) for (const chunk of importsOf(file)) files.add(chunk);
  return files;
}

const readBuilt = (file: string) => readFileSync(path.join("dist", file), "utf8");

const sizeOf = (files: Set<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join("dist", file))).length, 0);

function importsOf(file: string): string[] {
  const code = readBuilt(file);
  const names = [...code.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)].map(
    ([, name]) => name ?? "",
  );
  return names.map((name) => path.posix.join(path.posix.dirname(file), name));
}
