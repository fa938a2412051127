import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { REPORT_ID } from "../../src/filing/identity.ts";
import { problemIn } from "../../src/model/problems.ts";
import { Region } from "../../src/model/region.ts";
import { Correction, type ExcerptSource, Reply, Source, type WholeSource } from "../../src/model/source.ts";
import { BadInput } from "../disk/bad-input.ts";
import { standing } from "../disk/disk.ts";
import { jsonFault } from "../words/json-fault.ts";
import { entryLines } from "./entry-lines.ts";

/** One folder of `data/sources` that holds a report as it was published. */
export interface CollectedReport {
  id: string;
  file: string;
  source: WholeSource;
  corrections: Correction[];
  replies: Reply[];
  bytes: Uint8Array;
}

/** One that holds figures transcribed from a report. */
export interface CollectedExcerpt {
  id: string;
  file: string;
  source: ExcerptSource;
  replies: Reply[];
  bytes: Uint8Array;
}

const Corrections = z.array(Correction);
const Replies = z.array(Reply);

export type Collected = CollectedReport | CollectedExcerpt;

/** Where what was collected stands. */
export const SOURCES = "data/sources";

/** Whether only figures of a report were collected, and not the report. */
export const isExcerpt = (one: Collected): one is CollectedExcerpt => one.source.kind === "excerpt";

/** The ids of everything collected, in order. @throws BadInput where a folder is not as it must be: none is ever passed over */
export function collectedIds(folder = SOURCES): string[] {
  refuseLink(folder);
  return readdirSync(folder)
    .filter((name) => !isStray(folder, name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Everything collected, reports and excerpts, by id. @throws BadInput likewise */
export function readCollected(folder = SOURCES): Collected[] {
  return collectedIds(folder).map((id) => readOne(id, folder));
}

/** Every report that was collected whole, by id. @throws BadInput likewise */
export function readSources(folder = SOURCES): CollectedReport[] {
  return readCollected(folder).flatMap((one) => (isExcerpt(one) ? [] : [one]));
}

// a file beside the folders is no report, unless it has the name of one
function isStray(folder: string, name: string): boolean {
  const path = join(folder, name);
  const [kind, isId] = [standing(path), REPORT_ID.test(name)];
  if (kind === "link") refuseLink(path);
  if (kind === "folder" && !isId)
    throw new BadInput({ kind: "strange-folder", path: `${folder}/${JSON.stringify(name).slice(1, -1)}` });
  if (kind !== "folder" && isId) throw new BadInput({ kind: "no-folder", path });
  return kind !== "folder";
}

// what a link leads to is not in the repository: others would publish another report, or one less
function refuseLink(path: string): void {
  if (standing(path) === "link") throw new BadInput({ kind: "link-in-sources", path });
}

/** One report that was collected whole. @throws BadInput likewise, and where it is an excerpt */
export function readSource(folder: string, id: string): CollectedReport {
  const found = readFolder(folder, id);
  if (isExcerpt(found)) throw new BadInput({ kind: "not-a-report", file: found.file });
  return found;
}

/** One report or excerpt by its id. @throws BadInput likewise */
export const readOne = (id: string, folder = SOURCES): Collected => readFolder(join(folder, id), id);

/** What one folder holds. @throws BadInput likewise */
export function readFolder(folder: string, id: string): Collected {
  for (const name of readdirSync(folder)) refuseLink(join(folder, name));
  const source = readJson(join(folder, "source.json"), Source);
  const replies = readOptional(join(folder, "replies.json"), Replies);
  const corrected = join(folder, "corrections.json");
  const file = join(folder, source.file);
  if (!standing(file)) throw new BadInput({ kind: "report-gone", file });
  const bytes = readFileSync(file);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== source.sha256) {
    throw new BadInput({ kind: "other-checksum", file, found, said: source.sha256 });
  }
  if (source.kind !== "excerpt") checkPictures(folder, source);
  if (source.kind !== "excerpt")
    return { id, file, source, corrections: readOptional(corrected, Corrections), replies, bytes };
  if (standing(corrected)) throw new BadInput({ kind: "corrected-excerpt", file: corrected });
  return { id, file, source, replies, bytes };
}

function checkPictures(folder: string, { pictures = [] }: WholeSource): void {
  for (const { file, sha256 } of pictures) {
    const path = join(folder, file);
    if (!standing(path)) throw new BadInput({ kind: "picture-gone", file: path });
    if (createHash("sha256").update(readFileSync(path)).digest("hex") !== sha256)
      throw new BadInput({ kind: "other-picture", file: path });
  }
}

/** The regions of `data/regions.csv`. @throws BadInput where a line is no region */
export function readRegions(file = "data/regions.csv"): Region[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    delimiter: ",",
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row, index) => {
    const given = { ...row, parent: row.parent || null };
    const region = Region.safeParse(given);
    if (region.success) return region.data;
    const { path = [], problem = { zh: "", en: "" } } = problemIn(Region, given) ?? {};
    throw new BadInput({
      kind: "wrong-region-row",
      file,
      line: index + 2,
      column: path.join("."),
      problem,
    });
  });
}

function readOptional<T>(file: string, schema: z.ZodType<T[]>): T[] {
  return standing(file) ? readJson(file, schema) : [];
}

function readJson<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  if (!standing(file)) throw new BadInput({ kind: "json-gone", file });
  const text = readFileSync(file, "utf8");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BadInput({
      kind: "broken-json",
      file,
      fault: jsonFault(text),
    });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path = [], problem = { zh: "", en: "" } } = problemIn(schema, json) ?? {};
  const [index] = path;
  const line = (typeof index === "number" ? entryLines(text)[index] : null) ?? 1;
  throw new BadInput({ kind: "wrong-json", file, line, path: path.join(".") || null, problem });
}
