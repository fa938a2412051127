/** One file → all that is published of it: what is not said of it is taken from its text, persons are hidden as when it is filed. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { checkSize } from "../../src/documents/decode.ts";
import type { PublishedReport } from "../../src/exports/tables.ts";
import { findPublisher, findRegion, findYear, type OwnAnswer } from "../../src/filing/found.ts";
import { storedForm } from "../../src/filing/stored.ts";
import { noticeRows } from "../../src/messages/rows.ts";
import { parseLines } from "../../src/model/place.ts";
import type { Region } from "../../src/model/region.ts";
import type { WholeSource } from "../../src/model/source.ts";
import type { NoticeRow } from "../../src/model/tables/notices.ts";
import { evaluateFile, finish, type Judged } from "../../src/pipeline.ts";
import { readTurned } from "../filing/turned.ts";
import { idOf } from "./inspected.ts";

/** A file to read. What is not said is taken from its text where that says it without doubt; the id from its name. */
export const Job = z.object({
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
export type Job = z.infer<typeof Job>;

/** Why a job gives nothing though its file can be read. */
export type JobTrouble =
  | { what: "no-evaluation"; notice: NoticeRow | null }
  | { what: "no-region" | "no-year" }
  | { what: "unknown-region"; code: string };

/** A job that gives nothing; its message is English. */
export class FailedJob extends Error {
  readonly trouble: JobTrouble;
  constructor(trouble: JobTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** Stands before a title where no unit is printed, as （标题未录） does before a name: a title is no unit. */
const UNKNOWN_PUBLISHER = "（发布单位未印出）";

/**
 * Reads and judges the file of a job by itself; rules that compare reports stay silent.
 * @throws UnreadableFile where it cannot be read, FailedJob where it cannot be published
 */
export async function finishJob(
  job: Job,
  regions: Region[],
): Promise<PublishedReport & Judged & { lines: string[] }> {
  const found = statSync(job.file);
  if (!found.isFile()) throw new Error("this is no file; a job names one file");
  checkSize(found.size);
  const id = job.id ?? idOf(job.file);
  const { read: stored } = await readTurned(readFileSync(job.file), job.file, storedForm);
  const { file, reader, redactions, bytes } = stored;
  const evaluated = await evaluateFile({ reportId: id, file, reader, bytes, fiscalYear: job.year });
  const { evaluations, title, notices, lines } = evaluated;
  const [notice = null] = noticeRows(id, notices);
  if (evaluations.length === 0)
    throw new FailedJob(
      { what: "no-evaluation", notice },
      notice ? `line ${parseLines(notice.line).join(";")}: ${notice.message_en}` : "no evaluation in it",
    );
  const region = regionOf(job, regions, findRegion(evaluations, title, regions));
  const fiscalYear = job.year ?? only(findYear(evaluations), "year");
  const publisher =
    job.publisher ?? firstOf(findPublisher(evaluations, region, title)) ?? UNKNOWN_PUBLISHER + title;
  const source: WholeSource = {
    region: region.code,
    fiscalYear,
    publisher,
    publisherInferred: job.publisher === undefined,
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    url: job.url ?? null,
    collectedOn: found.mtime.toISOString().slice(0, 10),
    reader,
    redactions,
  };
  return { ...finish({ source, replies: [] }, evaluated), lines };
}

function regionOf({ region: code }: Job, regions: Region[], found: OwnAnswer<Region>): Region {
  if (code === undefined) return only(found, "region");
  const region = regions.find((one) => one.code === code);
  if (region) return region;
  throw new FailedJob(
    { what: "unknown-region", code },
    `region ${code} is not in data/regions.csv (GB/T 2260)`,
  );
}

const firstOf = <T>(found: OwnAnswer<T>): T | undefined =>
  "value" in found ? found.value : found.candidates[0];

function only<T>(found: OwnAnswer<T>, what: "region" | "year"): T {
  if ("value" in found) return found.value;
  throw new FailedJob(
    { what: `no-${what}` },
    `its text does not say its ${what} without doubt; give "${what}" in the job`,
  );
}
