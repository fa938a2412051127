/** A folder of data with any number of invented reports, in which `npm run data` can be run; for benchmarks. */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type CollectedReport, readSources } from "../publish/sources.ts";
import { varyReport } from "./vary.ts";

/** So many variations of reports, one by one, no two of one text: what is kept of one spares no work on another. */
export function* varied(reports: CollectedReport[], count: number): Generator<CollectedReport> {
  for (let index = 0; index < count; index++) {
    const report = reports[index % reports.length];
    if (report) yield varyReport(report, Math.floor(index / reports.length));
  }
}

/** Writes so many variations of the collected reports, and what else is needed, below a folder. */
export function writeVaried(folder: string, count: number): void {
  for (const { id, file, source, corrections, bytes } of varied(readSources(), count)) {
    const own = join(folder, "data/sources", id);
    mkdirSync(own, { recursive: true });
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(join(own, basename(file)), bytes);
    writeFileSync(join(own, "source.json"), JSON.stringify({ ...source, sha256 }));
    if (corrections.length > 0) writeFileSync(join(own, "corrections.json"), JSON.stringify(corrections));
  }
  cpSync("data/regions.csv", join(folder, "data/regions.csv"));
  cpSync("package.json", join(folder, "package.json"));
}
