import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { REPORT_ID } from "../../src/filing/identity.ts";
import { Region } from "../../src/model/region.ts";
import { Correction, type ExcerptSource, Reply, Source, type WholeSource } from "../../src/model/source.ts";
import { BadInput } from "../disk/bad-input.ts";
import { standing } from "../disk/disk.ts";
import { entryLines } from "./entry-lines.ts";

/** How zod says what is wrong with a file to those who file. */
const CHINESE = { error: z.locales.zhCN().localeError };

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
    throw new BadInput(
      `${folder}/${JSON.stringify(name).slice(1, -1)}:1: 这个文件夹的名字不是报告编号；请改成 地名-年度，如 changchun-2023，或者移开`,
    );
  if (kind !== "folder" && isId)
    throw new BadInput(`${path}:1: 这里应当是一份报告的文件夹，现在不是；请恢复它，或者移开`);
  return kind !== "folder";
}

// what a link leads to is not in the repository: others would publish another report, or one less
function refuseLink(path: string): void {
  if (standing(path) === "link")
    throw new BadInput(`${path}:1: 这是一个链接，不是文件本身；请把它所指的放进来，再运行`);
}

/** One report that was collected whole. @throws BadInput likewise, and where it is an excerpt */
export function readSource(folder: string, id: string): CollectedReport {
  const found = readFolder(folder, id);
  if (isExcerpt(found)) throw new BadInput(`${found.file}:1: 这是摘录，不是一份报告`);
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
  if (!standing(file)) throw new BadInput(`${file}:1: 报告不在；source.json 的 "file" 写着它，请放回来`);
  const bytes = readFileSync(file);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== source.sha256) {
    throw new BadInput(
      `${file}:1: 文件的 sha256 是 ${found}，source.json 写的是 ${source.sha256}；请恢复原来的文件，或重新收录`,
    );
  }
  if (source.kind !== "excerpt") checkPictures(folder, source);
  if (source.kind !== "excerpt")
    return { id, file, source, corrections: readOptional(corrected, Corrections), replies, bytes };
  if (standing(corrected))
    throw new BadInput(`${corrected}:1: 摘录没有更正；请用 npm run add-excerpt 重新收录`);
  return { id, file, source, replies, bytes };
}

function checkPictures(folder: string, { pictures = [] }: WholeSource): void {
  for (const { file, sha256 } of pictures) {
    const path = join(folder, file);
    if (!standing(path))
      throw new BadInput(`${path}:1: 图片不在；source.json 的 "pictures" 写着它，请放回来`);
    if (createHash("sha256").update(readFileSync(path)).digest("hex") !== sha256)
      throw new BadInput(`${path}:1: 图片与 source.json 所记的不同；请恢复原来的图片，或重新收录这份报告`);
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
    const region = Region.safeParse({ ...row, parent: row.parent || null }, CHINESE);
    if (region.success) return region.data;
    const [issue] = region.error.issues;
    throw new BadInput(
      `${file}:${index + 2}: ${issue?.path.join(".")}：${issue?.message}；每行是 code,zh,en,level,parent`,
    );
  });
}

function readOptional<T>(file: string, schema: z.ZodType<T[]>): T[] {
  return standing(file) ? readJson(file, schema) : [];
}

function readJson<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  if (!standing(file)) throw new BadInput(`${file}:1: 文件不在；每份报告都要有它`);
  const text = readFileSync(file, "utf8");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${file}:1: 不是 JSON（${error instanceof Error ? error.message : error}）；请改正`);
  }
  const parsed = schema.safeParse(json, CHINESE);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const [index] = issue?.path ?? [];
  const line = typeof index === "number" ? entryLines(text)[index] : 1;
  throw new BadInput(`${file}:${line}: ${issue?.path.join(".") || "整个文件"}：${issue?.message}`);
}
