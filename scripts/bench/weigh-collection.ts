/** Elements and bytes of the pages that sum up, of a collection of any size: each is rendered by itself, no site is built. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { writeCopies } from "./copied-folder.ts";
import { founding } from "./copies.ts";

/** What grows with the collection. */
const PAGES = [
  "/",
  "/execution/",
  "/compare/",
  "/indicators/",
  "/flags/",
  "/years/",
  "/reports/",
  "/brief/",
  "/regions/",
  "/programmes/",
  "/search/",
  "/data/",
];
/** The most that one page of a kind has to hold. */
const OWN = [
  ...new Set([
    `/regions/${mostOf(founding.evaluations.map(({ region_code }) => region_code))}/`,
    `/programmes/${mostOf(founding.evaluations.map(({ programme }) => programme))}/`,
    `/flags/${mostOf(founding.flags.map(({ rule }) => rule))}/`,
  ]),
];

export interface Weight {
  page: string;
  nodes: number;
  /** Markup alone: the styles of a page do not grow. */
  bytes: number;
  seconds: number;
}

/** Renders those pages over copies of the published reports. @param reports collected whole, so many */
export async function* weighCollection(reports: number): AsyncGenerator<Weight> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-weigh-"));
  try {
    const published = join(folder, "published");
    writeCopies(published, reports);
    process.env.PUBLISHED_FOLDER = published;
    process.env.ASTRO_TELEMETRY_DISABLED = "1";
    const { dev } = await import("astro");
    const server = await dev({ logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
    try {
      for (const page of [...PAGES, ...OWN])
        yield await weigh(`http://127.0.0.1:${server.address.port}`, page);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function weigh(origin: string, page: string): Promise<Weight> {
  const start = performance.now();
  const response = await fetch(origin + page);
  const html = await response.text();
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const { document } = parseHTML(html);
  for (const added of document.querySelectorAll("style, script, link[rel=stylesheet]")) added.remove();
  return {
    page,
    nodes: document.querySelectorAll("*").length,
    bytes: gzipSync(document.toString()).length,
    seconds: (performance.now() - start) / 1000,
  };
}

function mostOf(words: string[]): string {
  const groups = [...Map.groupBy(words, (word) => word)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? "";
}
