import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { measurePersons } from "../tests/persons/measure.ts";
import { buildFiles } from "./build-files.ts";
import { writeWhole } from "./disk.ts";
import { type CollectedReport, readSources } from "./sources.ts";
import { varyReport } from "./vary.ts";

/** How many varied reports each run reads; time and memory per report must stay flat. */
const SIZES = [5, 50, 500, 3_000];
/** A further run, with `--large`. */
const LARGE = 10_000;
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

/** What reading, judging and writing so many reports took. */
const Taken = z.object({ reports: z.int(), cpu: z.number(), clock: z.number(), megabytes: z.number() });
type Taken = z.infer<typeof Taken>;

// each size runs in a process of its own, so that its peak of memory is its own
async function buildReports(size: number): Promise<Taken> {
  const collected = readSources();
  const reports = varied(collected, Math.ceil(size / collected.length)).slice(0, size);
  const held = process.memoryUsage().rss / 1e6;
  const [start, before] = [performance.now(), cpuTime()];
  await buildFiles(reports);
  const [clock, cpu] = [performance.now() - start, cpuTime() - before];
  const megabytes = process.resourceUsage().maxRSS / 1024 - held;
  return { reports: reports.length, cpu, clock, megabytes };
}

/** @param before the next smaller size, beside which this one is told */
function printTaken({ reports, cpu, clock, megabytes }: Taken, before: Taken | undefined): void {
  const own = cpu / reports;
  console.log(
    [
      `${String(reports).padStart(6)} reports`,
      `${own.toFixed(2).padStart(7)} ms CPU per report`,
      before ? `×${(own / (before.cpu / before.reports)).toFixed(2)} of the size before` : "",
      `${(megabytes / reports).toFixed(2).padStart(6)} MB per report`,
      `${(clock / 1000).toFixed(1).padStart(6)} s by the clock`,
    ].join("  "),
  );
}

function benchReports(sizes: number[]): void {
  let before: Taken | undefined;
  for (const size of sizes) {
    const own = [`--max-old-space-size=${MOST_MEMORY}`, fileURLToPath(import.meta.url), String(size)];
    const { status, stdout } = spawnSync(process.execPath, own, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`the run of ${size} reports failed`);
    const taken = Taken.parse(JSON.parse(stdout));
    printTaken(taken, before);
    before = taken;
  }
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

// of the lines listed in tests/persons/cases.ts
function benchPersons(): void {
  const { traces, missed, lines, wronglyHidden } = measurePersons();
  const inHundred = (part: number, whole: number) => ((part / whole) * 100).toFixed(1);
  console.log(
    `persons: ${inHundred(traces - missed.length, traces)} of a hundred traces found, ${inHundred(wronglyHidden.length, lines)} of a hundred lines without any wrongly hidden (aims: 99 and 0)`,
  );
}

async function main([first]: string[]): Promise<void> {
  if (first && first !== "--large") return console.log(JSON.stringify(await buildReports(Number(first))));
  benchPersons();
  console.log(`${AIMS}\n\ndata: read, judged and written as text`);
  benchReports(first ? [...SIZES, LARGE] : SIZES);
  console.log("\nsite");
  await benchSite();
}

await main(process.argv.slice(2));
