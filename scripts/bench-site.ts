/**
 * Weighs and times the built site, a page of each type or the given paths: `npm run build` first. Needing no built site,
 * `build` and numbers of reports builds sites of so many (`BUILT_REPORTS` says how many of them get pages), and `markup`
 * and a number weighs the pages that sum up, as they would be of so many; `search` and a number of evaluations says what
 * an index in parts of so many costs to make and to ask.
 */
import "./words/help.ts";
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { type Served, serveFolder } from "../tests/browser/server.ts";
import { listPages, listPageTypes, type PageType } from "../tests/browser/site.ts";
import { visit } from "../tests/browser/visit.ts";
import { BUILD_SIZES, benchBuild } from "./bench/bench-build.ts";
import { benchSearch, SEARCHED } from "./bench/bench-search.ts";
import { weighCollection } from "./bench/weigh-collection.ts";
import { openBrowser } from "./site/browser.ts";

/** What the project sets itself. */
const AIMS = "aims: HTML ≤ 30 KB gzip, ≤ 1,500 elements, script ≤ 12 KB, LCP ≤ 800 ms on a phone, CLS 0";
const RUNS = 3;

/** A middling phone on a slow mobile network, a desk on a good line; both at a quarter of this machine's speed. */
const DEVICES = [
  { name: "phone", viewport: { width: 390, height: 844 }, latency: 150, bytes: (1.6e6 / 8) | 0 },
  { name: "desk", viewport: { width: 1440, height: 900 }, latency: 40, bytes: (10e6 / 8) | 0 },
];
type Device = (typeof DEVICES)[number];

const Timing = z.object({ lcp: z.number(), cls: z.number(), bytes: z.number(), requests: z.number() });
type Timing = z.infer<typeof Timing>;

const port = randomInt(20_000, 60_000);
const given = process.argv.slice(2);
const [task, ...sizes] = given;
if (task === "build")
  await benchBuild(sizes.length > 0 ? sizes.map(Number) : BUILD_SIZES, process.env.BUILT_REPORTS ?? "");
else if (task === "search") await benchSearch(Number(sizes[0] ?? SEARCHED));
else if (task === "markup") await benchMarkup(Number(sizes[0] ?? 125));
else await benchPages();

async function benchMarkup(reports: number): Promise<void> {
  console.log(`${AIMS}; markup alone, of ${reports} reports\n`);
  console.log(row(["page", "HTML gz", "nodes", "seconds"]));
  for await (const { page, bytes, nodes, seconds } of weighCollection(reports))
    console.log(row([page, bytes, nodes, seconds.toFixed(1)]));
}

async function benchPages(): Promise<void> {
  const [browser, served] = await Promise.all([
    openBrowser([`--remote-debugging-port=${port}`]),
    serveFolder(path.resolve("dist")),
  ]);
  try {
    await bench(browser, served);
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function bench(browser: Browser, served: Served): Promise<void> {
  const lighthouse = await findLighthouse();
  console.log(`${AIMS}\n`);
  console.log(
    row(["page type", "HTML gz", "nodes", "script", "device", "LCP ms", "CLS", "bytes", "requests"]),
  );
  const pages = listPages().filter((page) => given.length === 0 || given.includes(page.path));
  for (const type of listPageTypes(pages)) {
    const weights = weigh(type);
    for (const device of DEVICES) {
      const { lcp, cls, bytes, requests } = await time(browser, served.url(type.sample.path), device);
      const figures = [device.name, lcp.toFixed(0), cls.toFixed(3), bytes, requests];
      console.log(row([type.name, ...weights, ...figures]));
      if (lighthouse) console.log(`  Lighthouse: ${await lighthouse(served.url(type.sample.path), device)}`);
    }
  }
  if (!lighthouse)
    console.log("\nLighthouse is not installed; `npm install --no-save lighthouse` adds its scores.");
}

function weigh({ sample: { html } }: PageType): number[] {
  const { document } = parseHTML(html);
  const sources = [...document.querySelectorAll("script[src]")].map((script) => script.getAttribute("src"));
  const sizes = sources.map((source) => gzipSync(readFileSync(path.join("dist", source ?? ""))).length);
  const script = sizes.reduce((sum, size) => sum + size, 0);
  return [gzipSync(html).length, document.querySelectorAll("*").length, script];
}

// The median of a few loads, each with an empty cache.
async function time(browser: Browser, url: string, device: Device): Promise<Timing> {
  const runs: Timing[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await load(browser, url, device));
  const middle = runs.toSorted((a, b) => a.lcp - b.lcp)[RUNS >> 1];
  if (!middle) throw new Error(`${url} was not loaded`);
  return middle;
}

async function load(browser: Browser, url: string, { viewport, latency, bytes }: Device): Promise<Timing> {
  // Something small of the same host first: it warms no cache that the page would use.
  const { page, close } = await visit(browser, new URL("/favicon.svg", url).href, { viewport });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const speed = { downloadThroughput: bytes, uploadThroughput: bytes / 2 };
  await devtools.send("Network.emulateNetworkConditions", { offline: false, latency, ...speed });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(url, { waitUntil: "load" });
  const timing = Timing.parse(await page.evaluate(readTiming));
  await close();
  return timing;
}

// Runs in the page.
async function readTiming() {
  const [lcp = 0, cls = 0] = await Promise.all([
    last("largest-contentful-paint", (entries) => entries.at(-1)?.startTime ?? 0),
    last("layout-shift", (entries) =>
      entries.reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0),
    ),
  ]);
  const loaded = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const sizes = loaded.map((entry) => ("transferSize" in entry ? Number(entry.transferSize) : 0));
  return { lcp, cls, bytes: sizes.reduce((sum, size) => sum + size, 0), requests: loaded.length };

  function last(type: string, read: (entries: PerformanceEntry[]) => number): Promise<number> {
    return new Promise((resolve) => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve(read(seen)), 500);
    });
  }
}

/** Lighthouse if it happens to be installed; the project does not ask for it. */
async function findLighthouse(): Promise<((url: string, device: Device) => Promise<string>) | null> {
  const name = "lighthouse";
  const Run = z.custom<(url: string, flags: object) => Promise<unknown>>(
    (value) => typeof value === "function",
  );
  const Module = z.object({ default: Run });
  const Scores = z.object({
    lhr: z.object({
      categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
      audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
    }),
  });
  const found = await import(name).then(Module.parse, () => null);
  if (!found) return null;
  return async (url, { name: device, viewport, latency, bytes }) => {
    // A phone is what Lighthouse takes for granted.
    const desk = {
      formFactor: "desktop",
      screenEmulation: { mobile: false, ...viewport, deviceScaleFactor: 1, disabled: false },
      throttling: { rttMs: latency, throughputKbps: (bytes * 8) / 1000, cpuSlowdownMultiplier: 1 },
    };
    const flags = { port, output: "json", logLevel: "error", ...(device === "desk" ? desk : {}) };
    const { lhr } = Scores.parse(await found.default(url, flags));
    const scores = Object.entries(lhr.categories).map(
      ([key, { score }]) => `${key} ${Math.round((score ?? 0) * 100)}`,
    );
    const lcp = lhr.audits["largest-contentful-paint"]?.numericValue ?? 0;
    return `${scores.join(", ")}, LCP ${lcp.toFixed(0)} ms`;
  };
}

function row(cells: (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(9)))
    .join("");
}
