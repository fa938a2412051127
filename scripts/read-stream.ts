/**
 * A filter for jobs of any size: jobs on standard input, a line each; rows on standard output, a line each; one line on
 * standard error for every file that was not read. It never stops for one bad file, and holds one report at a time.
 * With --comparables a line of each report tells compare-stream.ts what it has to know of it.
 */
import "./words/help.ts";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { UnreadableFile } from "../src/documents/block.ts";
import { type PartitionPlace, placing } from "../src/exports/partitions.ts";
import { OWNED_TABLES, rowsOf } from "../src/exports/tables.ts";
import { sayRefusal } from "../src/messages/refusals.ts";
import type { Region } from "../src/model/region.ts";
import type { Tables } from "../src/model/tables/index.ts";
import { readRegions } from "./publish/sources.ts";
import { finishJob, Job } from "./reading/job.ts";

/** A row of a published table, as a line of standard output carries it, with the year and the province it lies with. */
export interface StreamRow {
  table: keyof Tables | typeof COMPARABLES;
  fiscal_year: number;
  province: string;
  row: object;
}

/** What compare-stream has to know of a report, where that is asked for: a line like those of the tables. */
export const COMPARABLES = "comparables";
export type Compared = Pick<Awaited<ReturnType<typeof finishJob>>, "comparables"> & {
  report_id: string;
  /** Evaluations that lie elsewhere than their report. */
  elsewhere: Record<string, PartitionPlace>;
};

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

/**
 * Every row that one file gives; rules that compare reports stay silent.
 * @param compared whether what compare-stream has to know comes last
 * @throws Error saying why the file was not read
 */
export async function rowsOfJob(job: Job, regions: Region[], compared = false): Promise<StreamRow[]> {
  const finished = await finishJob(job, regions);
  const rows = rowsOf(finished);
  const place = placing(rows);
  const lines = OWNED_TABLES.flatMap((table) =>
    rows[table].map((row): StreamRow => ({ table, ...place(table, row), row })),
  );
  const [report] = lines;
  if (!compared || !report) return lines;
  const { fiscal_year, province } = report;
  const elsewhere = Object.fromEntries(
    rows.evaluations
      .map((row): [string, PartitionPlace] => [row.evaluation_id, place("evaluations", row)])
      .filter(([, own]) => own.fiscal_year !== fiscal_year || own.province !== province),
  );
  const row: Compared = { report_id: finished.id, comparables: finished.comparables, elsewhere };
  return [...lines, { table: COMPARABLES, fiscal_year, province, row }];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { comparables: { type: "boolean", default: false } } });
  const regions = readRegions();
  const done = { read: 0, failed: 0, rows: 0 };
  const say = async (text: string) => {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const asked = line.trim();
    if (asked === "") continue;
    try {
      const rows = await rowsOfJob(readJob(asked), regions, values.comparables);
      await say(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      done.read += 1;
      done.rows += rows.length;
    } catch (error) {
      const reason = sayReason(error);
      process.stderr.write(`${asked.slice(0, 300)}: ${reason.replace(/\s*\n\s*/g, " ").slice(0, 500)}\n`);
      done.failed += 1;
    }
  }
  const most = `${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory at most`;
  process.stderr.write(`${done.read} files read, ${done.failed} not read, ${done.rows} rows, ${most}\n`);
}

// programs read this, and those who run them: it is English, as the rows are
function sayReason(error: unknown): string {
  if (error instanceof UnreadableFile) return `line ${error.line}: ${sayRefusal(error.refusal, "en")}`;
  return error instanceof Error ? error.message : String(error);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // whoever reads the rows may stop early: that is no error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  await main();
}
