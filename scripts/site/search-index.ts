/**
 * Makes the search index of the built site from the records that the site wrote for it: `pagefind/<language>/`, and for
 * many records `search/parts/<language>/`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { isInParts } from "../../src/downloads/searched.ts";
import type { SearchRecord } from "../../src/findings/records.ts";
import { Language, languagePath } from "../../src/model/words.ts";
import { indexInParts } from "./search-parts.ts";

/** What pagefind brings besides the search itself: interfaces of its own, a worker, other languages. */
const UNUSED = /ui\.(js|css)$|highlight\.js$|worker\.js$/;

/** Adds the index when all pages are built. */
export function searchIndex(): AstroIntegration {
  return {
    name: "search-index",
    hooks: { "astro:build:done": ({ dir }) => indexAll(fileURLToPath(dir)) },
  };
}

/** An index for each language: the records differ in what the site says of the same printed words. */
async function indexAll(dist: string): Promise<void> {
  for (const language of Language.options) {
    const file = path.join(dist, languagePath(language), "search/records.json");
    const records: SearchRecord[] = JSON.parse(readFileSync(file, "utf8"));
    if (isInParts(records.length)) writeParts(records, path.join(dist, "search/parts", language));
    else await indexRecords(records, path.join(dist, "pagefind", language));
    rmSync(file);
  }
  await pagefind.close();
}

function writeParts(records: SearchRecord[], folder: string): void {
  const kinds = Map.groupBy(records, ({ kind }) => kind);
  for (const [name, content] of indexInParts((kind) => kinds.get(kind) ?? []))
    writeBelow(folder, name, content);
}

function writeBelow(folder: string, name: string, content: string | Uint8Array): void {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

async function indexRecords(records: SearchRecord[], folder: string): Promise<void> {
  // What is printed is Chinese on every page, so every index cuts words as Chinese does.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "zh" });
  if (!index) throw new Error(`search index: ${errors.join("; ")}`);
  // One after the other: the index is numbered in the order of arrival.
  for (const { url, kind, title, where, text } of records) {
    const added = await index.addCustomRecord({
      url,
      // The title once more, since it is what most readers look for.
      content: [title, title, where, text].join(" \n"),
      language: "zh",
      meta: { title, where, kind, text },
      filters: { kind: [kind] },
    });
    if (added.errors.length > 0) throw new Error(`search index, ${url}: ${added.errors.join("; ")}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`search index: ${failed.join("; ")}`);
  for (const { path: name, content } of files.filter(({ path: name }) => !UNUSED.test(name)))
    writeBelow(folder, name, content);
}
