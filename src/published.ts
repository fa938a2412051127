import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa, { type ParseError } from "papaparse";
import { z } from "zod";
import { paperOf } from "./model/frame.ts";
import { BrokenPromise } from "./model/integrity/broken-promise.ts";
import { findBroken } from "./model/integrity/index.ts";
import { UnsoundFile } from "./model/integrity/unsound.ts";
import { problemIn } from "./model/problems.ts";
import { sumLine } from "./model/sums.ts";
import type { ColumnKind } from "./model/tables/column.ts";
import { columnsOf, TABLE_NAMES, TABLES, type TableName, type Tables } from "./model/tables/index.ts";

/** Where `npm run data` writes and the site reads; another folder is for benchmarks and tests only. */
const FOLDER = process.env.PUBLISHED_FOLDER ?? "data/published";

const number = (cell: string) => (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell) ? Number(cell) : cell);
const PARSE: Partial<Record<ColumnKind, (cell: string) => unknown>> = {
  integer: number,
  decimal: number,
  money: number,
  ratio: number,
  year: number,
  boolean: (cell) => (cell === "true" ? true : cell === "false" ? false : cell),
};

/** Where `npm run release` keeps the editions; another folder is for tests only. */
export const EDITIONS = process.env.EDITIONS_FOLDER ?? "data/editions";

/** What of `datapackage.json` the site relies on. */
const Descriptor = z.object({
  version: z.string(),
  generatedFrom: z.string(),
  edition: z.string(),
  resources: z.array(z.object({ path: z.string(), bytes: z.int(), hash: z.string() })),
});
export type Descriptor = z.infer<typeof Descriptor>;

/** Everything published: the tables, and for each report the lines of the text the reader saw. */
export interface Published {
  tables: Tables;
  texts: Map<string, string[]>;
}

/**
 * Reads all of `data/published`, every row checked against its schema.
 * @throws UnsoundFile naming file, row and column where a file does not keep the contract
 */
export function readPublished(folder: string = FOLDER): Published {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readTable(folder, name)]),
  ) as unknown as Tables;
  const texts = new Map(
    tables.reports.map(({ report_id }) => {
      const text = readText(join(folder, "texts", `${report_id}.txt`));
      return [report_id, text.replace(/\n$/, "").split("\n")];
    }),
  );
  return { tables, texts };
}

/** One table from its CSV. @throws UnsoundFile as `readPublished` does */
function readTable<Name extends TableName>(folder: string, name: Name): z.infer<(typeof TABLES)[Name]>[] {
  const file = join(folder, `${name}.csv`);
  const columns = columnsOf(name);
  const names = columns.map((column) => column.name);
  const { data, errors, meta } = Papa.parse<Record<string, string>>(readText(file), {
    delimiter: ",",
    header: true,
    skipEmptyLines: true,
  });
  const found = meta.fields ?? [];
  const strange = [...names, ...found].findIndex((_, index) => found[index] !== names[index]);
  if (found.join() !== names.join()) {
    const [has, wants] = [found[strange] ?? null, names[strange] ?? null];
    throw new UnsoundFile({ kind: "published-columns", file, has, wants });
  }
  const [error] = errors;
  if (error) {
    // Papa counts the header where it speaks of quotes, and not where it speaks of fields
    const index = (error.row ?? 0) - (error.type === "Quotes" ? 1 : 0);
    const cells = Object.keys(data[index] ?? {}).length;
    const column = names[error.code === "TooFewFields" ? cells : cells - 1] ?? "";
    const { message: said } = error;
    throw new UnsoundFile({ kind: "published-row", file, row: index + 2, column, why: whyOf(error), said });
  }
  const schema: z.ZodType = TABLES[name];
  return data.map((cells, index) => {
    const row = Object.fromEntries(
      columns.map(({ name: column, meta: { kind } }) => {
        const cell = cells[column] ?? "";
        return [column, cell === "" ? null : (PARSE[kind]?.(cell) ?? cell)];
      }),
    );
    const checked = schema.safeParse(row);
    if (checked.success) return checked.data as z.infer<(typeof TABLES)[Name]>;
    const { path = [], problem = { zh: "", en: "" } } = problemIn(schema, row) ?? {};
    const [column, at] = [path.join("."), index + 2];
    const cell = cells[column] ?? "";
    throw new UnsoundFile({ kind: "published-cell", file, row: at, column, cell, problem });
  });
}

/** Where a program leaves the published data for the parts of it that are bundled apart, as the pages of a build are. */
const SHARED = Symbol.for("jixiao.published");
const shared = globalThis as { [SHARED]?: Published };

/** Reads the published data once for all of this process, whatever is bundled apart. @throws UnsoundFile as `published` does */
export function sharePublished(): void {
  shared[SHARED] = published();
}

let cached: Published | undefined;

/**
 * The published data of this build, read once and found sound.
 * @throws UnsoundFile as `readPublished` does, and where a file is not the one that `npm run data` wrote
 * @throws BrokenPromise where rows break what the tables promise together
 */
export function published(): Published {
  cached ??= shared[SHARED] ?? sound(readPublished());
  return cached;
}

/** Version and fingerprints of what is published. @throws UnsoundFile where a file, or all of them, are not those it describes */
export function readDescriptor(folder: string = FOLDER): Descriptor {
  const file = join(folder, "datapackage.json");
  const descriptor = parseDescriptor(file, readText(file));
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = readFileSync(join(folder, path));
    if (`sha256:${createHash("sha256").update(content).digest("hex")}` === hash) continue;
    const own = { file: join(folder, path), bytes: content.length };
    throw new UnsoundFile({ kind: "published-bytes", ...own, descriptor: file, described: bytes });
  }
  const files = descriptor.resources.map(({ path, hash }) => ({ path, sha256: hash.replace("sha256:", "") }));
  const edition = editionOf(files);
  if (edition === descriptor.edition) return descriptor;
  throw new UnsoundFile({ kind: "published-edition", file, said: descriptor.edition, found: edition });
}

/** What names a state of the collection: the sha256 of the checksums of its files, as the descriptor lists them. */
export function editionOf(files: Iterable<{ path: string; sha256: string }>): string {
  const sums = createHash("sha256");
  for (const file of files) sums.update(sumLine(file));
  return `sha256:${sums.digest("hex")}`;
}

function parseDescriptor(file: string, text: string): Descriptor {
  const json = jsonOf(text);
  const parsed = Descriptor.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path = [], problem = null } = json === undefined ? {} : (problemIn(Descriptor, json) ?? {});
  throw new UnsoundFile({ kind: "published-descriptor", file, path: path.join("."), problem });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file of `data/published` as it is, for visitors to take along. */
export function publishedFile(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}

/** A page of a scan that is stored beside what was recognised in it, how large it is in millimetres, and its file. */
export interface ScanPage {
  report: string;
  page: number;
  width: number;
  height: number;
  bytes: number;
  sha256: string;
}

/** Where the reports stand that the published data was made of, and how a page of a scan is named there. */
const SOURCES = join(FOLDER, "..", "sources");
const SCAN_PAGE = /^page-(\d+)\.png$/;
let scans: ScanPage[] | undefined;

/** The pages of scans that are stored beside reports. */
export function scanPages(): ScanPage[] {
  scans ??= published().tables.reports.flatMap(({ report_id: report }) => {
    const folder = join(SOURCES, report);
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    return names.flatMap((name) => {
      const page = Number(SCAN_PAGE.exec(name)?.[1] ?? 0);
      return page > 0 ? { report, page, ...factsOf(readScanPage(report, page)) } : [];
    });
  });
  return scans;
}

// the size stands at the head of a PNG
function factsOf(png: Buffer): Omit<ScanPage, "report" | "page"> {
  const sha256 = createHash("sha256").update(png).digest("hex");
  return { ...paperOf(png.readUInt32BE(16), png.readUInt32BE(20)), bytes: png.length, sha256 };
}

/** The picture of one of them, a PNG. */
export const readScanPage = (report: string, page: number): Buffer =>
  readFileSync(join(SOURCES, report, `page-${page}.png`));

/** A document that stands beside the published data: its licence, its changes. */
export function dataDocument(name: "LICENSE.md" | "CHANGES.md"): Buffer {
  return readFileSync(join("data", name));
}

/** The folder of every edition that was released, by its name, with the bytes of each file. */
export function storedEditions(folder: string): Map<string, Map<string, Uint8Array>> {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const ids = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const read = (id: string) =>
    readdirSync(join(folder, id)).map((name): [string, Uint8Array] => [
      name,
      readFileSync(join(folder, id, name)),
    ]);
  return new Map(ids.sort().map((id) => [id, new Map(read(id))]));
}

/** The questions of `data/questions` by their names: SQL whose first two lines say, as comments, what is asked. */
export function readQuestions(): Map<string, string> {
  const folder = join("data", "questions");
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  return new Map(files.sort().map((file) => [file.replace(/\.sql$/, ""), readText(join(folder, file))]));
}

/** First verdicts on the flags of the founding reports. */
export function readTriage(): string {
  return readText(join("data", "triage.csv"), "repository");
}

/** Ids that stand in a file, a line each. @throws Error where there is no such file */
export function readIds(file: string): string[] {
  return readFileSync(file, "utf8").split(/\s+/).filter(Boolean);
}

function sound(all: Published): Published {
  const broken = findBroken(all);
  const [first] = broken;
  if (first) {
    const { table, row, column, why } = first;
    throw new BrokenPromise({
      file: join(FOLDER, `${table}.csv`),
      row,
      column,
      why,
      more: broken.length - 1,
    });
  }
  readDescriptor();
  return all;
}

function readText(file: string, from: "data" | "repository" = "data"): string {
  if (!existsSync(file)) throw new UnsoundFile({ kind: "published-gone", file, from });
  return readFileSync(file, "utf8");
}

function whyOf({ code }: ParseError): "short" | "quotes" | "other" {
  if (code === "TooFewFields") return "short";
  return code === "MissingQuotes" ? "quotes" : "other";
}
