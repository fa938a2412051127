import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../src/model/report.ts";
import { evaluateFile, judgeReports } from "../src/pipeline.ts";
import { buildFiles } from "./build-data.ts";
import { writeWhole } from "./disk.ts";
import { type CollectedReport, readSources } from "./sources.ts";
import { varyReport } from "./vary.ts";

/** How many variations of the founding reports each run reads; time per report must stay flat. */
const COPIES = [1, 10, 100, 1000];
/** The same for the rules alone: 1,000 reports at the most. */
const RULE_COPIES = [1, 20, 200];
/** How many copies the larger of the two site builds shows. */
const SITE_COPIES = 10;
/** The memory that the largest run may take, in MB. */
const MOST_MEMORY = 8192;
/** What the project sets itself. */
const AIMS = "aims: 5 ms of one core per report, npm run data under 2 s, the site under 10 s";

/** Variations of the collected reports, no two of one text: what is kept of one spares no work on another. */
function varied(collected: CollectedReport[], copies: number): CollectedReport[] {
  return Array.from({ length: copies }, (_, copy) =>
    collected.map((report) => varyReport(report, copy)),
  ).flat();
}

/** Milliseconds of all cores that the process has used: a busy machine changes them little. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// each size runs in a process of its own, so that its peak of memory is its own
async function benchReports(copies: number): Promise<void> {
  const reports = varied(readSources(), copies);
  const [start, before] = [performance.now(), cpuTime()];
  const files = await buildFiles(reports);
  const [spent, cpu] = [performance.now() - start, cpuTime() - before];
  const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0);
  const peak = process.resourceUsage().maxRSS / 1024;
  const perReport = spent / reports.length;
  console.log(
    [
      `${String(reports.length).padStart(6)} reports`,
      `${spent.toFixed(0).padStart(7)} ms`,
      `${(cpu / reports.length).toFixed(2).padStart(7)} ms CPU per report`,
      `${perReport.toFixed(2).padStart(7)} ms per report`,
      `${(1000 / perReport).toFixed(0).padStart(5)} reports per second`,
      `${peak.toFixed(0).padStart(5)} MB peak`,
      `${(bytes / 1e6).toFixed(1).padStart(7)} MB written`,
    ].join("  "),
  );
}

// the rules alone, on reports already read
async function benchRules(copies: number): Promise<void> {
  const reports: Report[] = [];
  for (const { id, file, source, corrections, bytes } of varied(readSources(), copies)) {
    const { evaluations, reportDate } = await evaluateFile({ reportId: id, file, bytes, corrections });
    reports.push({ id, regionCode: source.region, fiscalYear: source.fiscalYear, reportDate, evaluations });
  }
  const before = cpuTime();
  const { flags } = judgeReports(reports);
  const spent = cpuTime() - before;
  console.log(
    `${String(reports.length).padStart(6)} reports  ${flags.length} flags  ${(spent / reports.length).toFixed(2)} ms CPU per report`,
  );
}

async function benchSite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  try {
    const built: { pages: number; spent: number }[] = [];
    for (const copies of [1, SITE_COPIES]) {
      const published = join(folder, `published-${copies}`);
      const out = join(folder, `site-${copies}`);
      writeWhole(published, await buildFiles(varied(readSources(), copies)));
      const start = performance.now();
      execFileSync("npx", ["astro", "build", "--outDir", out], {
        env: { ...process.env, PUBLISHED_FOLDER: published, ASTRO_TELEMETRY_DISABLED: "1" },
        stdio: ["ignore", "ignore", "inherit"],
      });
      const spent = performance.now() - start;
      const pages = readdirSync(out, { recursive: true }).filter((name) =>
        String(name).endsWith(".html"),
      ).length;
      console.log(`site of ${copies * 5} reports: ${pages} pages in ${(spent / 1000).toFixed(1)} s`);
      built.push({ pages, spent });
    }
    const [small, large] = built;
    if (small && large) {
      const further = (large.spent - small.spent) / (large.pages - small.pages);
      console.log(`each further page: ${(further / 1000).toFixed(4)} s`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main([size]: string[]): Promise<void> {
  if (size) return benchReports(Number(size));
  console.log(`${AIMS}\n\ndata: read, judged and written as text`);
  for (const copies of COPIES) {
    const own = [`--max-old-space-size=${MOST_MEMORY}`, fileURLToPath(import.meta.url), String(copies)];
    const { status } = spawnSync(process.execPath, own, { stdio: "inherit" });
    if (status !== 0) throw new Error(`the run of ${copies} copies failed`);
  }
  console.log("\nrules alone, after one run to warm up");
  for (const copies of [1, ...RULE_COPIES]) await benchRules(copies);
  console.log("\nsite");
  await benchSite();
}

await main(process.argv.slice(2));
