import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { listDistFiles, listPages } from "../browser/site.ts";

const pages = listPages()
  .map(({ path: address, document }) => ({ address, document }))
  .filter(
    ({ document }) => document.querySelector('link[rel="canonical"]') && !document.querySelector("base"),
  );
const meta = (document: Document, name: string) =>
  document.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";
const cards = listDistFiles().filter((file) => /(^|\/)cards\/.*\.svg$/.test(file));
const letters = (text: string) => text.replace(/\s/g, "");

test("every page with an address is shared with a card of its own language, by its full address", () => {
  expect(pages.length).toBeGreaterThan(100);
  const wrong = pages.filter(({ address, document }) => {
    const image = new URL(meta(document, "image"));
    const root = address.startsWith("/en/") ? "en/cards/" : "cards/";
    const file = /(en\/)?cards\/[^/]+\.png$/.exec(image.pathname)?.[0] ?? "";
    return !file.startsWith(root) || !cards.includes(file.replace(/png$/, "svg"));
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test.each(cards)("%s is a picture of 1200 by 630 that says what its page found", (file) => {
  const png = readFileSync(path.join("dist", file.replace(/svg$/, "png")));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(300_000);
  const { document } = parseHTML(readFileSync(path.join("dist", file), "utf8"));
  const texts = [...document.querySelectorAll("svg > text")].map((text) => text.textContent ?? "");
  const headline = letters(texts.slice(2, -1).join(""));
  const page = pages.find((one) => meta(one.document, "url").endsWith(`//${texts.at(-1)}`));
  expect(letters(page?.document.querySelector("h1")?.textContent ?? "")).toBe(headline);
});
