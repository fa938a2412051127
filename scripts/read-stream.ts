/**
 * A filter for jobs of any size: jobs on standard input, a line each; rows on standard output, a line each; one line on
 * standard error for every file that was not read. It never stops for one bad file, and holds one report at a time.
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { OWNED_TABLES, rowsOf } from "../src/exports/tables.ts";
import type { Region } from "../src/model/region.ts";
import type { Tables } from "../src/model/tables/index.ts";
import { finishJob, Job } from "./job.ts";
import { readRegions } from "./sources.ts";

/** A row of a published table, as a line of standard output carries it. */
export interface StreamRow {
  table: keyof Tables;
  row: object;
}

/** A line of the input: a path, or a job as JSON. @throws Error where it is JSON and no job */
export function readJob(line: string): Job {
  if (!line.startsWith("{")) return { file: line };
  const parsed = Job.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${issue?.path.join(".") || "job"}: ${issue?.message}; a job is {"id","file","region","year"}`,
  );
}

/** Every row that one file gives. @throws Error saying why the file was not read */
export async function rowsOfJob(job: Job, regions: Region[]): Promise<StreamRow[]> {
  const rows = rowsOf(await finishJob(job, regions));
  return OWNED_TABLES.flatMap((table) => rows[table].map((row) => ({ table, row })));
}

async function main(): Promise<void> {
  const regions = readRegions();
  const done = { read: 0, failed: 0, rows: 0 };
  const say = async (text: string) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const asked = line.trim();
    if (asked === "") continue;
    try {
      const rows = await rowsOfJob(readJob(asked), regions);
      await say(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      done.read += 1;
      done.rows += rows.length;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${asked.slice(0, 300)}: ${reason.replace(/\s*\n\s*/g, " ").slice(0, 500)}\n`);
      done.failed += 1;
    }
  }
  process.stderr.write(`${done.read} files read, ${done.failed} not read, ${done.rows} rows\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // whoever reads the rows may stop early: that is no error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  await main();
}
