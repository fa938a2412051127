import { dateOf } from "../exports/dataset.ts";
import { ENGINES, statementOf } from "../exports/ddl.ts";
import type { FileFacts } from "../exports/descriptors/datapackage.ts";
import { type Address, datasetJsonLd, jsonLdScript, reportJsonLd } from "../exports/descriptors/json-ld.ts";
import { FORMATS, mediaTypeOf } from "../exports/formats.ts";
import { PARTITIONED } from "../exports/partitions.ts";
import { programmePart, programmesOf, reportPart } from "../exports/subset.ts";
import { TABLE_NAMES, type TableName } from "../model/tables/index.ts";
import type { ProgrammeId } from "../model/words.ts";
import { published } from "../published.ts";
import { feedDownload } from "./changes.ts";
import { checksumsDownload } from "./checksums.ts";
import { catalogDownload, crateDownload, descriptorDownloads } from "./descriptors.ts";
import { currentEdition } from "./edition.ts";
import { editionDownloads, listEditions } from "./editions.ts";
import { bytesOf, type Download, factsOf, type Title, takeBytes } from "./file.ts";
import { partitionDownloads } from "./partitions.ts";
import { programmeParts, reportParts } from "./parts.ts";
import { questionDownloads } from "./questions.ts";
import { scanDownloads } from "./scans.ts";
import {
  archiveDownload,
  collectionDownloads,
  nestedDownloads,
  tableDownloads,
  textDownloads,
} from "./whole.ts";

export { FORMATS };

/** A file of the whole collection as a page lists it. */
export interface Listed extends FileFacts {
  title: Title;
}

interface Shelf {
  whole: Map<string, Download>;
  /** The paths of the files that hold all tables or say what they are. */
  collection: string[];
  /** Files of reports, programmes and editions, pictures of pages. */
  parts: Map<string, Download>;
  /** The same files by the part they hold. */
  byPart: Map<string, Download[]>;
}
let shelf: Shelf | undefined;
/** The path of every file below /data/. */
export function downloadPaths(): string[] {
  const { whole, parts } = openShelf();
  return [...whole.keys(), ...parts.keys()];
}

/**
 * The content of a file below /data/ and its media type.
 * @param address the address of a file below /data/, with its host
 * @throws Error where there is no such file
 */
export async function takeDownload(path: string, address: Address) {
  const { whole, parts } = openShelf();
  const file = whole.get(path) ?? parts.get(path);
  if (!file) throw new Error(`/data/${path}: there is no such file`);
  // parts are many and each is asked for once: none is kept
  const bytes = await (parts.has(path) ? takeBytes : bytesOf)(file, address);
  return { bytes, mediaType: mediaTypeOf(path) };
}

/** The files of a table, one per format in the order of `FORMATS`. */
export function listTable(table: TableName, address: Address): Promise<Listed[]> {
  return list(
    tableDownloads(published().tables, table).map(({ path }) => path),
    address,
  );
}

/** The files that hold all tables or say what they are, the archive of everything first. */
export function listCollection(address: Address): Promise<Listed[]> {
  return list(openShelf().collection, address);
}

/** How DuckDB reads the partitions as one table, once it knows their folder: the statement for the evaluations. */
export const partitionStatement = () => statementOf("duckdb", "evaluations", published().tables);

/** Where the statements for each engine stand that reads the partitions. */
export const listStatements = () => ENGINES.map((engine) => `${PARTITIONED}/${engine}.sql`);

/** The programme families that have files of their own. */
export const listedProgrammes = () => programmesOf(published().tables);

/** The files of one report, by their paths below /data/. */
export function listReport(report: string): Pick<Download, "path" | "title">[] {
  return listPart(reportPart(report).path);
}

/** The files of one programme family, likewise. */
export function listProgramme(programme: ProgrammeId): Pick<Download, "path" | "title">[] {
  return listPart(programmePart(programme).path);
}

/**
 * schema.org/Dataset of the collection, the content of a `<script type="application/ld+json">`.
 * @param pages the addresses of its page in every language
 */
export async function collectionScript(address: Address, pages: string[]): Promise<string> {
  const { tables } = published();
  const perTable = await Promise.all(TABLE_NAMES.map((table) => listTable(table, address)));
  const files = [...perTable.flat(), ...(await listCollection(address))];
  return jsonLdScript(
    datasetJsonLd(tables, dateOf(tables), { edition: currentEdition(), files, address, pages }),
  );
}

/**
 * schema.org/Dataset of one report, likewise.
 * @param page the address of its page in the language that shows it
 * @param pages those of its page in every language
 */
export function reportScript(report: string, address: Address, page: string, pages: string[]): string {
  const { tables } = published();
  const row = tables.reports.find(({ report_id }) => report_id === report);
  if (!row) throw new Error(`${report}: there is no such report`);
  const shown = { edition: currentEdition(), files: listReport(report), address, pages };
  return jsonLdScript(reportJsonLd(row, tables, page, shown));
}

function openShelf(): Shelf {
  if (!shelf) {
    const { tables } = published();
    const edition = currentEdition();
    const parts = [...reportParts(tables, edition), ...programmeParts(tables, edition)];
    const perTable = TABLE_NAMES.flatMap((table) => tableDownloads(tables, table));
    const about = [
      ...collectionDownloads(tables, edition),
      ...descriptorDownloads(tables, edition, perTable),
    ];
    const inside = [
      ...perTable,
      ...nestedDownloads(tables),
      ...about,
      ...questionDownloads(),
      ...textDownloads(tables),
      ...partitionDownloads(tables),
    ];
    const scans = scanDownloads();
    const crate = crateDownload(tables, edition, inside, scans);
    const archive = archiveDownload(tables, edition, [...inside, crate, ...scans]);
    const catalogue = catalogDownload(tables, edition, [...perTable, ...about, crate, archive], parts);
    const feed = feedDownload(tables);
    const partFiles = [...parts.flatMap((part) => part.files), ...editionDownloads(listEditions()), ...scans];
    const whole = [...inside, crate, archive, catalogue, feed];
    const checksums = checksumsDownload(whole, partFiles);
    shelf = {
      whole: byPath([...whole, checksums]),
      collection: [archive, ...about, crate, catalogue, feed, checksums].map(({ path }) => path),
      parts: byPath(partFiles),
      byPart: new Map(parts.map(({ part, files }) => [part.path, files])),
    };
  }
  return shelf;
}

function listPart(path: string): Pick<Download, "path" | "title">[] {
  return openShelf().byPart.get(path) ?? [];
}

const byPath = (files: Download[]) => new Map(files.map((file) => [file.path, file]));

async function list(paths: string[], address: Address): Promise<Listed[]> {
  const files = paths.flatMap((path) => openShelf().whole.get(path) ?? []);
  return Promise.all(files.map(async (file) => ({ ...(await factsOf(file, address)), title: file.title })));
}
