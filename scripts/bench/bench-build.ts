/** Builds the site of growing collections, each twice: the second time its pictures are kept. Seconds, memory, pages, and how they grow. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const PROGRAM = fileURLToPath(import.meta.url);
/** Reports of the collections that are built where none are given. */
export const BUILD_SIZES = [5, 25, 125, 500];

const Cost = z.object({
  seconds: z.number(),
  cpu: z.number(),
  peak: z.number(),
  pages: z.number(),
  files: z.number(),
  bytes: z.number(),
});
type Cost = z.infer<typeof Cost>;

/** Builds one folder's site in this process, and says what that cost. */
async function buildOne(folder: string): Promise<Cost> {
  const { makeSite } = await import("../build-site.ts");
  const { listFiles } = await import("../site/say-built.ts");
  const start = performance.now();
  await makeSite(folder);
  const { user, system } = process.cpuUsage();
  const files = listFiles(folder);
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
    pages: files.filter(({ name }) => name.endsWith(".html")).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** @param built how many reports get pages; all where it is empty */
export async function benchBuild(sizes: number[], built: string): Promise<void> {
  const { writeCopies } = await import("./copied-folder.ts");
  console.log(
    row([
      "reports",
      "evaluations",
      "kept",
      "pages",
      "files",
      "MB",
      "CPU s",
      "seconds",
      "peak MB",
      "ms/page",
      "grows",
    ]),
  );
  let before: Cost | undefined;
  let first: number | undefined;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), "jixiao-build-"));
    try {
      const published = join(folder, "published");
      const evaluations = writeCopies(published, size);
      for (const kept of ["no", "yes"]) {
        const cost = run(published, join(folder, "dist"), built);
        const { pages, files, bytes, cpu, seconds, peak } = cost;
        const said = [
          pages,
          files,
          (bytes / 1e6).toFixed(0),
          cpu.toFixed(1),
          seconds.toFixed(1),
          peak.toFixed(0),
        ];
        // what one more page costs, once all that every site needs is paid
        const each =
          before && kept === "yes" ? ((cpu - before.cpu) * 1000) / (pages - before.pages) : undefined;
        first ??= each;
        const grows = each && first ? [each.toFixed(1), (each / first).toFixed(2)] : ["", ""];
        console.log(row([size, evaluations, kept, ...said, ...grows]));
        if (kept === "yes") before = cost;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function run(published: string, dist: string, built: string): Cost {
  rmSync(dist, { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, dist], {
    env: { ...process.env, PUBLISHED_FOLDER: published, BUILT_REPORTS: built },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`the build of ${published} failed`);
  return Cost.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}

const row = (cells: (string | number)[]) => cells.map((cell) => String(cell).padStart(11)).join("");

const [given] = process.argv.slice(2);
if (process.argv[1] === PROGRAM && given) console.log(JSON.stringify(await buildOne(given)));
