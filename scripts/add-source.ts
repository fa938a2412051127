/** Files a report: reads it, hides persons, says what would be published, and writes its folder below data/sources. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compareAll } from "../src/exports/changes.ts";
import { newReportId, slugOf } from "../src/filing/identity.ts";
import { type Stored, storedForm } from "../src/filing/stored.ts";
import { unreadOf } from "../src/filing/unread.ts";
import { yearsOf } from "../src/filing/years.ts";
import type { WholeSource } from "../src/model/source.ts";
import { evaluateFile, finish } from "../src/pipeline.ts";
import type { LedgerEntry } from "../src/reading/claims.ts";
import { openDocument } from "../src/reading/open.ts";
import { Refused } from "./disk/bad-input.ts";
import { alone, settled } from "./disk/house.ts";
import { runFiling } from "./filing/filing-command.ts";
import { findSame, sha256 } from "./filing/find-same.ts";
import { identify } from "./filing/identify.ts";
import { otherFiles, putFolder } from "./filing/put-folder.ts";
import { readNamed } from "./filing/read-named.ts";
import { ADD_OPTIONS, type Options, readOptions } from "./filing/read-options.ts";
import { type Filing, sayFiling } from "./filing/say-filing.ts";
import { readTurned } from "./filing/turned.ts";
import { build } from "./publish/build-files.ts";
import { type Collected, type CollectedReport, readCollected, readRegions } from "./publish/sources.ts";
import { drawPages } from "./scans/page-pictures.ts";
import type { Recognised } from "./scans/recognise.ts";
import type { Command } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

const SOURCES = "data/sources";
const PUBLISHED = "data/published";

/** A filing, the files of its folder, and whether they take the place of others. */
interface Prepared {
  filing: Filing;
  files: Map<string, string | Uint8Array>;
  replaces: boolean;
}

async function prepare(options: Options, today: string): Promise<Prepared> {
  const regions = readRegions();
  const bytes = readNamed(options.file, "report");
  const { from, by, read: stored, recognised } = await readTurned(bytes, basename(options.file), storedForm);
  const first = await evaluate("new-2000", stored);
  const { pictures, left } = await picturesOf(recognised, stored, first.ledger);
  const collected = readCollected(SOURCES);
  const filed = publishersOf(collected);
  const { region, year, publisher, remarks } = identify(options, first, regions, filed);
  const told = { sha256: sha256(bytes), region, year, publisher, evaluations: first.evaluations };
  const before = await findSame(told, collected, options.replace);
  const taken = new Set(collected.map((report) => report.id));
  const id = before?.id ?? newReportId(slugOf(region, regions), year, taken);
  const source: WholeSource = {
    region: region.code,
    fiscalYear: year,
    publisher,
    publisherInferred: options.publisher === null || !first.lines.join("\n").includes(publisher),
    file: stored.file,
    sha256: sha256(stored.bytes),
    url: options.url ?? before?.source.url ?? null,
    collectedOn: today,
    reader: stored.reader,
    ...(pictures.length > 0 && { pictures: pictures.map(({ told: one }) => one) }),
    redactions: stored.redactions,
    original: { kind: from ?? stored.kind, sha256: told.sha256, ...(by && { convertedBy: by }) },
  };
  const { corrections = [], replies = [] } = before ?? {};
  const path = join(SOURCES, id, stored.file);
  const report: CollectedReport = { id, file: path, source, corrections, replies, bytes: stored.bytes };
  const published = await publishedWith(report, stored, collected);
  return {
    filing: {
      file: options.file,
      turned: { from, by },
      id,
      source,
      region,
      stored,
      ...published,
      remarks: [...remarks, ...left.map((page) => ({ kind: "large-page" as const, page }))],
    },
    files: new Map<string, string | Uint8Array>([
      ...(before ? otherFiles(join(SOURCES, id), ownFiles(before.source)) : []),
      [stored.file, stored.bytes],
      ...pictures.map(({ told: one, bytes: own }): [string, Uint8Array] => [one.file, own]),
      ["source.json", `${JSON.stringify(source, null, 2)}\n`],
    ]),
    replaces: before !== null,
  };
}

/** What a report says of itself and beside all others, and what of the published tables would change with it. */
async function publishedWith(report: CollectedReport, stored: Stored, collected: Collected[]) {
  const { id } = report;
  const evaluated = await evaluate(id, stored, report);
  const others = collected.filter((other) => other.id !== id);
  const { files, across } = await build([...others, report].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const changes = compareAll((name) => ({
    before: readIfThere(join(PUBLISHED, name)),
    after: files.get(name) ?? null,
  }));
  return { evaluated, changes, flags: [...finish(report, evaluated).flags, ...(across.get(id) ?? [])] };
}

/** The files of a folder that a new filing of its report writes anew. */
const ownFiles = ({ file, pictures = [] }: WholeSource) => [
  file,
  "source.json",
  ...pictures.map((picture) => picture.file),
];

// pages of a scan, for those who compare a line with what it was read from
async function picturesOf(recognised: Recognised | undefined, stored: Stored, ledger: LedgerEntry[]) {
  if (!recognised) return { pictures: [], left: [] };
  const open = (bytes: Uint8Array) => openDocument(bytes, "report.html");
  return drawPages(recognised.looks, await open(recognised.page), await open(stored.bytes), ledger);
}

function publishersOf(collected: Collected[]): Map<string, Set<string>> {
  const groups = Map.groupBy(collected, ({ source }) => source.region);
  return new Map(
    [...groups].map(([region, own]) => [region, new Set(own.map(({ source }) => source.publisher))]),
  );
}

async function evaluate(reportId: string, { bytes, file, reader }: Stored, report?: CollectedReport) {
  const { corrections, source } = report ?? {};
  return evaluateFile({ reportId, file, bytes, reader, corrections, fiscalYear: source?.fiscalYear });
}

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);

function conclude(
  { filing, files, replaces }: Prepared,
  { dryRun, allowPartial }: Options,
  assertHeld: () => void,
  spoken: Spoken,
): void {
  const { filed } = spoken.say;
  console.log(sayFiling(filing, spoken));
  const { lines, notices } = unreadOf(filing.evaluated.notices, filing.evaluated.ledger);
  const years = yearsOf(filing.evaluated.evaluations);
  if (years.length > 1 && !allowPartial) throw new Refused({ kind: "several-years", years });
  if (lines.length + notices.length > 0 && !allowPartial) throw new Refused({ kind: "not-understood" });
  if (dryRun) {
    console.log(`\n${filed.dryRun}`);
    return;
  }
  putFolder(filing.id, files, replaces, assertHeld);
  console.log(`\n${filed.report(join(SOURCES, filing.id), replaces)}`);
}

async function fileReport(options: Options, spoken: Spoken): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const work = async (assertHeld: () => void) =>
    conclude(await prepare(options, today), options, assertHeld, spoken);
  if (!options.dryRun) return alone("npm run add", work);
  await settled("npm run add");
  await work(() => {});
}

/** Files what the arguments name, says so, and sets the exit code of the process. */
export function main(args: string[]): Promise<void> {
  const work: Command["work"] = (given, spoken) => fileReport(readOptions(given), spoken);
  return runFiling({ usage: "add", options: ADD_OPTIONS, work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
