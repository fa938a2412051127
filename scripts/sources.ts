import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { REPORT_ID } from "../src/filing/identity.ts";
import { Region } from "../src/model/region.ts";
import { Correction, Reply, Source } from "../src/model/source.ts";

/** What stops the work: a message with file, line, what was found and what to do. */
export class BadInput extends Error {}

/** One folder of `data/sources`. */
export interface CollectedReport {
  id: string;
  file: string;
  source: Source;
  corrections: Correction[];
  replies: Reply[];
  bytes: Uint8Array;
}

/** Every collected report, by id. @throws BadInput where a folder is not as it must be */
export function readSources(folder = "data/sources"): CollectedReport[] {
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const odd = ids.find(({ name }) => !REPORT_ID.test(name));
  if (odd)
    throw new BadInput(
      `${folder}/${JSON.stringify(odd.name).slice(1, -1)}:1: the folder's name is no report id; name it <place>-<year>, as changchun-2023, or move it away`,
    );
  return ids.map(({ name }) => readSource(join(folder, name), name)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One collected report. @throws BadInput likewise */
export function readSource(folder: string, id: string): CollectedReport {
  const source = readJson(join(folder, "source.json"), Source);
  const corrections = readOptional(join(folder, "corrections.json"), z.array(Correction));
  const replies = readOptional(join(folder, "replies.json"), z.array(Reply));
  const file = join(folder, source.file);
  if (!existsSync(file))
    throw new BadInput(`${file}:1: the report is missing; source.json names it as "file"`);
  const bytes = readFileSync(file);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== source.sha256) {
    throw new BadInput(
      `${file}:1: sha256 is ${found}, source.json says ${source.sha256}; restore the file or file it anew`,
    );
  }
  return { id, file, source, corrections, replies, bytes };
}

/** The regions of `data/regions.csv`. @throws BadInput where a line is no region */
export function readRegions(file = "data/regions.csv"): Region[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    delimiter: ",",
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row, index) => {
    const region = Region.safeParse({ ...row, parent: row.parent || null });
    if (region.success) return region.data;
    const [issue] = region.error.issues;
    throw new BadInput(
      `${file}:${index + 2}: ${issue?.path.join(".")}: ${issue?.message}; a line is code,zh,en,level,parent`,
    );
  });
}

function readOptional<T>(file: string, schema: z.ZodType<T[]>): T[] {
  return existsSync(file) ? readJson(file, schema) : [];
}

function readJson<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  if (!existsSync(file)) throw new BadInput(`${file}:1: the file is missing; every report has one`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new BadInput(`${file}:1: ${error instanceof Error ? error.message : error}; it must be JSON`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadInput(`${file}:1: ${issue?.path.join(".") || "file"}: ${issue?.message}`);
}
