import "./words/help.ts";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { varied, writeVaried } from "./bench/varied-data.ts";
import { main as buildData } from "./build-data.ts";
import { writeWhole } from "./disk/disk.ts";
import { buildFiles } from "./publish/build-files.ts";
import { readSources } from "./publish/sources.ts";

/** How many varied reports `npm run data` reads; time per report and the peak of memory must stay flat. */
const SIZES = [500, 5_000];
/** A further one, with `--large`. */
const LARGE = 20_000;
/** How many reports the larger of the two site builds shows, in copies of the collected ones. */
const SITE_COPIES = 10;
/** What the project sets itself. */
const AIMS =
  "aims: 5 ms of one core per report, at most 200 MB however many there are; 5,000 unchanged ones in 3 s; the site under 10 s";

/** What one run of `npm run data` took: milliseconds of all cores, seconds by the clock, its peak of memory. */
const Taken = z.object({ cpu: z.number(), clock: z.number(), megabytes: z.number() });
type Taken = z.infer<typeof Taken>;

// each run is a process of its own, as a reader starts it, so that its peak of memory is its own
function runData(folder: string): Taken {
  const self = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(process.execPath, [...optionsOfData(), self, "--run"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`npm run data failed in ${folder}`);
  return Taken.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}

/** What npm gives the engine for `npm run data`; its paths are those of the house. */
function optionsOfData(): string[] {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { scripts } = z
    .object({ scripts: z.object({ data: z.string() }) })
    .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  return (scripts.data.match(/--\S+/g) ?? []).map((option) => option.replace("./", root));
}

async function run(): Promise<void> {
  await buildData([]);
  const { user, system } = process.cpuUsage();
  const [cpu, clock] = [(user + system) / 1000, performance.now() / 1000];
  console.log(JSON.stringify({ cpu, clock, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

/** The runs of one size, each on what the one before has left. */
const RUNS: [name: string, before: (folder: string) => void][] = [
  ["cold", () => {}],
  ["nothing changed", () => {}],
  ["one changed", changeOne],
];

function benchData(sizes: number[]): void {
  const last = new Map<string, number>();
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
    try {
      writeVaried(folder, size);
      for (const [name, before] of RUNS) {
        before(folder);
        const taken = runData(folder);
        const own = taken.cpu / size;
        printTaken(size, name, taken, last.get(name));
        last.set(name, own);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** @param before milliseconds per report at the next smaller size, beside which this one is told */
function printTaken(size: number, name: string, taken: Taken, before: number | undefined): void {
  const own = taken.cpu / size;
  console.log(
    [
      `${size.toLocaleString("en-US")} reports`.padStart(14),
      name.padEnd(15),
      `${own.toFixed(2).padStart(6)} ms CPU per report`,
      before ? `×${(own / before).toFixed(2)} of the size before` : "".padEnd(24),
      `${taken.clock.toFixed(1).padStart(7)} s by the clock`,
      `${taken.megabytes.toFixed(0).padStart(5)} MB peak`,
    ].join("  "),
  );
}

function changeOne(folder: string): void {
  const sources = join(folder, "data/sources");
  const file = join(sources, readdirSync(sources)[0] ?? "", "source.json");
  const source = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...source, publisher: `${source.publisher}办公室` }));
}

async function benchSite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bench-"));
  try {
    const built: { pages: number; spent: number }[] = [];
    for (const copies of [1, SITE_COPIES]) {
      const published = join(folder, `published-${copies}`);
      const out = join(folder, `site-${copies}`);
      writeWhole(published, await buildFiles([...varied(readSources(), copies * readSources().length)]));
      const start = performance.now();
      execFileSync("npx", ["astro", "build", "--outDir", out], {
        env: { ...process.env, PUBLISHED_FOLDER: published, ASTRO_TELEMETRY_DISABLED: "1" },
        stdio: ["ignore", "ignore", "inherit"],
      });
      const spent = performance.now() - start;
      const pages = readdirSync(out, { recursive: true }).filter((name) =>
        String(name).endsWith(".html"),
      ).length;
      console.log(
        `site of ${copies * readSources().length} reports: ${pages} pages in ${(spent / 1000).toFixed(1)} s`,
      );
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
async function benchPersons(): Promise<void> {
  // only here, so that it does not weigh on the runs
  const { measurePersons } = await import("../tests/persons/measure.ts");
  const { traces, missed, lines, wronglyHidden, asWords } = measurePersons();
  const inHundred = (part: number, whole: number) => ((part / whole) * 100).toFixed(1);
  console.log(
    `persons: ${inHundred(traces - missed.length, traces)} of a hundred traces found, ${inHundred(wronglyHidden.length, lines)} of a hundred lines without any wrongly hidden (aims: 99 and 0); of ${asWords.traces} in lines whose names are mostly words ${inHundred(asWords.found, asWords.traces)} of a hundred`,
  );
}

async function main([first]: string[]): Promise<void> {
  if (first === "--run") return run();
  await benchPersons();
  console.log(`${AIMS}\n\ndata: read, judged and written`);
  benchData(first === "--large" ? [...SIZES, LARGE] : SIZES);
  console.log("\nsite");
  await benchSite();
}

await main(process.argv.slice(2));
