/**
 * The same evaluations as this site, as Astro and Plot alone, and as Observable Framework, in one run: CPU of the build,
 * bytes of the site, requests and bytes of the page of one evaluation. What the others need is installed in a scratch
 * folder, which a network has to allow; a peer that does not build here is said to.
 */
import "./words/help.ts";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { serveFolder } from "../tests/browser/server.ts";
import { visit } from "../tests/browser/visit.ts";
import { peers, readEvaluations, writePeer } from "./bench/peer-sites.ts";
import { openBrowser } from "./site/browser.ts";
import { listFiles } from "./site/say-built.ts";

const PUBLISHED = "data/published";
const SITE = fileURLToPath(new URL("./build-site.ts", import.meta.url));

/** What a built site costs: seconds of CPU with all that the build started, and what a reader fetches of one page. */
interface Cost {
  cpu: number;
  pages: number;
  bytes: number;
  requests: number;
  fetched: number;
}

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "jixiao-peers-"));
  const browser = await openBrowser();
  try {
    const evaluations = readEvaluations(PUBLISHED);
    const [first] = evaluations;
    if (!first) throw new Error(`${PUBLISHED} holds no evaluation`);
    const dist = join(scratch, "site");
    // once before: pictures and papers are kept, as on every day but the first
    runProgram([SITE, "--outDir", dist], ".");
    const own = runProgram([SITE, "--outDir", dist], ".");
    const page = `/evaluations/${first.evaluation_id}/`;
    const cost = await weigh(browser, dist, page, own);
    console.log(
      row(["", "CPU s", "pages", "ms/page", "KB/page", "requests", "KB fetched", "CPU ×", "ms/page ×"]),
    );
    console.log(said("this site", cost, cost));
    for (const peer of peers()) {
      const folder = join(scratch, peer.name.replace(/\W+/g, "-"));
      mkdirSync(folder);
      try {
        writePeer(peer, folder, evaluations);
        install(peer.packages, folder);
        const spent = runProgram(peer.build, folder);
        const own = await weigh(browser, join(folder, "dist"), peer.page(first.evaluation_id), spent);
        console.log(said(peer.name, own, cost));
      } catch (error) {
        console.log(`${peer.name}: not built here, ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function install(packages: string[], folder: string): void {
  const options = ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages];
  const { status, stderr } = spawnSync("npm", options, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm install: ${lastLine(stderr)}`);
}

/** Runs a program of Node and says what it and its children spent. @returns seconds of CPU @throws Error where it fails */
function runProgram(program: string[], cwd: string): number {
  // the shell alone knows what its children spent
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", '"$@" 1>&2; status=$?; times; exit $status', "sh", process.execPath, ...program],
    { cwd, encoding: "utf8", env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" }, maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(lastLine(stderr));
  const [user = "", system = ""] = (stdout.trim().split("\n").at(-1) ?? "").split(" ");
  return secondsOf(user) + secondsOf(system);
}

/** 1m2.5s as seconds. */
function secondsOf(printed: string): number {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(printed) ?? [];
  if (seconds === undefined) throw new Error(`no time: ${printed}`);
  return Number(minutes) * 60 + Number(seconds);
}

async function weigh(browser: Browser, dist: string, page: string, cpu: number): Promise<Cost> {
  const files = listFiles(resolve(dist));
  const served = await serveFolder(resolve(dist));
  try {
    const { page: open, trouble, close } = await visit(browser, served.url(page), {});
    await open.waitForLoadState("networkidle");
    const sizes = await open.evaluate(() =>
      [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
        (entry) => ("transferSize" in entry ? Number(entry.transferSize) : 0),
      ),
    );
    const drawn = await open.locator("svg").count();
    await close();
    if (drawn === 0) throw new Error(`${page} draws nothing: ${trouble.join("; ")}`);
    return {
      cpu,
      pages: files.filter(({ name }) => name.endsWith(".html")).length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: sizes.length,
      fetched: sizes.reduce((sum, size) => sum + size, 0),
    };
  } finally {
    await served.stop();
  }
}

function said(name: string, cost: Cost, own: Cost): string {
  const { cpu, pages, bytes, requests, fetched } = cost;
  const each = (of: Cost) => of.cpu / of.pages;
  return row([
    name,
    cpu.toFixed(1),
    pages,
    (each(cost) * 1000).toFixed(1),
    (bytes / pages / 1000).toFixed(0),
    requests,
    (fetched / 1000).toFixed(0),
    (cpu / own.cpu).toFixed(2),
    (each(cost) / each(own)).toFixed(2),
  ]);
}

const lastLine = (text: string) => text.trim().split("\n").at(-1) ?? "";

const row = (cells: (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(12))).join("");

await main();
