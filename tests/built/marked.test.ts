import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findStrays, parsePages } from "../browser/local-links.ts";
import { listPages } from "../browser/site.ts";
import { BASE, MARK } from "./marked/astro.config.ts";

/**
 * A language is one folder: a site whose Chinese words are all marked shows no other Chinese than what is published,
 * which is the same in every language. Its English pages would be those of the built site: a Chinese word that they let through
 * is the same word without its mark.
 */
// beside the project: a build moves its files, which goes nowhere but on one disk
const folder = resolve(".cache/marked");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HAN = /\p{Script=Han}/u;
const wordsOf = (text: string) => text.split(/[^\p{Script=Han}A-Za-z]+/u).filter((word) => HAN.test(word));

const listFiles = (under: string) =>
  readdirSync(under, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:csv|txt|json|ts)$/.test(name))
    .map((name) => join(under, name));

/** Every word of what is published: tables, texts, their titles and explanations, the log of changes. */
const published = new Set(
  [
    ...listFiles("data/published"),
    "data/CHANGES.md",
    "data/README.md",
    "CITATION.cff",
    ...["whole", "parts", "checksums", "descriptors"].map((name) => `src/downloads/${name}.ts`),
    "src/exports/dataset.ts",
  ].flatMap((file) => wordsOf(readFileSync(file, "utf8"))),
);

/** What reports print, and what English sentences name with its own words. */
const printed = new Set(
  [
    ...listFiles("data/published/texts"),
    ...["evaluations", "funds", "indicators", "management", "amounts", "reports"].map(
      (name) => `data/published/${name}.csv`,
    ),
    ...listFiles("src/messages/en"),
    ...listFiles("src/model/tables"),
  ].flatMap((file) => wordsOf(readFileSync(file, "utf8"))),
);

interface Shown {
  text: string;
  element: Element;
}

/** What a reader sees or hears of a page: each text by itself, and the labels of elements; code is there to be copied. */
function shownIn(element: Element): Shown[] {
  if (/^(?:SCRIPT|STYLE|CODE)$/.test(element.tagName)) return [];
  const labels = ["aria-label", "title", "alt", "placeholder", "data-label"].map((name) =>
    element.getAttribute(name),
  );
  return [
    ...[...labels, ...textsIn(element)].flatMap((text) => (text ? [{ text, element }] : [])),
    ...[...element.children].flatMap(shownIn),
  ];
}

/** The texts that stand between the elements of one; where a name may break it is still one name. */
function textsIn({ childNodes }: Element): string[] {
  const texts = [""];
  for (const node of childNodes)
    if (node.nodeType === 3) texts.push(`${texts.pop()}${node.textContent}`);
    else if (node.nodeName !== "WBR") texts.push("");
  return texts;
}

const build = () => {
  const args = ["build", "--silent", "--config", "tests/built/marked/astro.config.ts", "--outDir", folder];
  // the test runner sets BASE_URL and others, which a build would take for its own
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE, ASTRO_TELEMETRY_DISABLED: "1" };
  execFileSync("node_modules/.bin/astro", args, { stdio: "pipe", env });
};
const textsOf = (documents: Document[]): Shown[] => {
  expect(documents.length).toBeGreaterThan(80);
  return documents.flatMap(({ body }) => shownIn(body));
};
// a chart cuts long names
const isIn = (words: Set<string>, word: string, text: string) =>
  words.has(word) || (text.includes("…") && [...words].some((whole) => whole.startsWith(word)));

let marked: ReturnType<typeof parsePages>;
beforeAll(() => {
  build();
  marked = parsePages(folder);
});

test("no page says a word that is neither of its language nor published", () => {
  const strays = textsOf([...marked.values()]).flatMap(({ text, element }) => {
    if (text.includes(MARK)) return [];
    const own = wordsOf(text).filter((word) => !isIn(published, word, text));
    return own.length > 0 ? [`${element.tagName}.${element.className}: ${own.join(" ")}`] : [];
  });
  expect([...new Set(strays)]).toEqual([]);
});

test("no English page says a Chinese word that no report prints", () => {
  const english = listPages().filter(({ path }) => path.startsWith("/en/"));
  const strays = textsOf(english.map(({ document }) => document)).flatMap(({ text, element }) => {
    if (element.closest("[lang^=zh]")) return [];
    const own = wordsOf(text.replace(/“[^”]*”/g, " ")).filter((word) => !isIn(printed, word, text));
    return own.length > 0 ? [`${element.tagName}.${element.className}: ${own.join(" ")}`] : [];
  });
  expect([...new Set(strays)]).toEqual([]);
});

test("every link and asset of these pages stays below their folder and is there, or among what the site offers", () => {
  expect(findStrays(marked, folder, BASE, "dist")).toEqual([]);
});
