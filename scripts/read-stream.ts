/**
 * A filter for jobs of any size: jobs on standard input, a line each; rows on standard output, a line each; one line on
 * standard error for every file that was not read. It never stops for one bad file, and holds one report at a time.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { checkSize } from "../src/documents/decode.ts";
import { OWNED_TABLES, rowsOf } from "../src/exports/tables.ts";
import { type Found, findPublisher, findRegion, findYear } from "../src/filing/found.ts";
import { storedForm } from "../src/filing/stored.ts";
import { noticeRows } from "../src/messages/rows.ts";
import { parseLines } from "../src/model/place.ts";
import type { Region } from "../src/model/region.ts";
import type { WholeSource } from "../src/model/source.ts";
import type { Tables } from "../src/model/tables/index.ts";
import { evaluateFile, finish } from "../src/pipeline.ts";
import { turnOld } from "./office.ts";
import { readRegions } from "./sources.ts";

/** A file to read. What is not said is taken from its text where that says it without doubt; the id from its name. */
const Job = z.object({
  id: z.string().min(1).optional(),
  file: z.string().min(1),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  year: z.int().optional(),
  publisher: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
type Job = z.infer<typeof Job>;

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

/**
 * Every row that one file gives, persons hidden as when a report is filed; rules that compare reports stay silent.
 * @throws Error saying why the file was not read
 */
export async function rowsOfJob(job: Job, regions: Region[]): Promise<StreamRow[]> {
  const found = statSync(job.file);
  if (!found.isFile()) throw new Error("this is no file; a job names one file");
  checkSize(found.size);
  const { bytes, name } = await turnOld(readFileSync(job.file), job.file);
  const id = job.id ?? (basename(job.file, extname(job.file)).replace(/[^\w-]+/g, "-") || "report");
  const stored = await storedForm(bytes, name);
  const { file, reader, redactions } = stored;
  const evaluated = await evaluateFile({
    reportId: id,
    file,
    reader,
    bytes: stored.bytes,
    fiscalYear: job.year,
  });
  const { evaluations, title, notices } = evaluated;
  const [notice] = noticeRows(id, notices);
  if (evaluations.length === 0)
    throw new Error(
      notice ? `line ${parseLines(notice.line).join(";")}: ${notice.message_en}` : "no evaluation in it",
    );
  const region = regionOf(job, regions, findRegion(evaluations, title, regions));
  const fiscalYear = job.year ?? only(findYear(evaluations), "year");
  const publisher = job.publisher ?? firstOf(findPublisher(evaluations, region, title)) ?? title;
  const source: WholeSource = {
    region: region.code,
    fiscalYear,
    publisher,
    publisherInferred: job.publisher === undefined,
    file,
    sha256: createHash("sha256").update(stored.bytes).digest("hex"),
    url: job.url ?? null,
    collectedOn: statSync(job.file).mtime.toISOString().slice(0, 10),
    reader,
    redactions,
  };
  const rows = rowsOf(finish({ source, replies: [] }, evaluated));
  return OWNED_TABLES.flatMap((table) => rows[table].map((row) => ({ table, row })));
}

function regionOf({ region: code }: Job, regions: Region[], found: Found<Region>): Region {
  if (code === undefined) return only(found, "region");
  const region = regions.find((one) => one.code === code);
  if (!region) throw new Error(`region ${code} is not in data/regions.csv (GB/T 2260)`);
  return region;
}

const firstOf = <T>(found: Found<T>): T | undefined => ("value" in found ? found.value : found.candidates[0]);

function only<T>(found: Found<T>, what: "region" | "year"): T {
  if ("value" in found) return found.value;
  throw new Error(`its text does not say its ${what} without doubt; give "${what}" in the job`);
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
