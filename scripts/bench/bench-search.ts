/** What an index in parts costs to make and what a visitor loads of it, of an invented country of any size. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { openParts } from "../../src/browser/search-parts.ts";
import { indexInParts } from "../site/search-parts.ts";
import { inventedRecords } from "./invented-records.ts";

/** Evaluations of a country, where none are given. */
export const SEARCHED = 500_000;
/** How many of what is found are shown at first. */
const SHOWN = 20;
/** Queries of one rare word, of common ones, of a name with a place, of a sentence. */
const QUERIES = [
  "玉陵市",
  "满意度",
  "医疗救助专项经费",
  "荷塘区 养老服务 覆盖率",
  "群众反映良好但仍有部分工作",
];

/** @param evaluations each with its indicators, and its share of reports */
export async function benchSearch(evaluations: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-search-"));
  try {
    let [files, bytes, largest] = [0, 0, 0];
    const before = process.cpuUsage();
    for (const [path, content] of indexInParts(inventedRecords(evaluations))) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
      const size = Buffer.byteLength(content);
      files += 1;
      bytes += size;
      largest = Math.max(largest, size);
    }
    const { user, system } = process.cpuUsage(before);
    console.log(
      [
        `${evaluations.toLocaleString("en-US")} evaluations`,
        `${((user + system) / 1e6).toFixed(1)} s of CPU`,
        `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB peak`,
        `${files.toLocaleString("en-US")} files, ${(bytes / 1e6).toFixed(0)} MB, the largest ${(largest / 1e3).toFixed(1)} KB`,
      ].join(" · "),
    );
    for (const query of QUERIES) await ask(folder, query);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(folder: string, query: string): Promise<void> {
  const loaded = { requests: 0, bytes: 0, packed: 0 };
  const engine = await openParts(async (path) => {
    loaded.requests += 1;
    const content = readIfThere(join(folder, path));
    loaded.bytes += content?.length ?? 0;
    loaded.packed += content ? gzipSync(content).length : 0;
    return content?.toString() ?? null;
  });
  const { results, about } = await engine.search(query, { filters: {} });
  await Promise.all(results.slice(0, SHOWN).map((hit) => hit.data()));
  const { requests, bytes, packed } = loaded;
  const found = `${about ? "about " : ""}${results.length} found`;
  const cost = `${requests} requests, ${(bytes / 1e3).toFixed(0)} KB (${(packed / 1e3).toFixed(0)} KB gzip)`;
  console.log(`  ${query}: ${found}, ${cost}`);
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
