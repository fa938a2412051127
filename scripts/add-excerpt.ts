/** Files figures transcribed from a published report: checks every row and its arithmetic, and writes a folder below data/sources. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readCsv } from "../src/documents/csv.ts";
import { checkable } from "../src/filing/checked.ts";
import { newReportId, slugOf } from "../src/filing/identity.ts";
import { sharesEvaluation } from "../src/filing/same.ts";
import type { Evaluation } from "../src/model/evaluation.ts";
import { parseLines } from "../src/model/place.ts";
import type { Region } from "../src/model/region.ts";
import type { ExcerptSource } from "../src/model/source.ts";
import type { FlagRow } from "../src/model/tables/flags.ts";
import { findPersons } from "../src/persons/find.ts";
import { evaluateExcerpt, evaluateFile, judgeReport } from "../src/pipeline.ts";
import { BadUsage, Refused } from "./disk/bad-input.ts";
import { alone, settled } from "./disk/house.ts";
import { EXCERPT_OPTIONS, type ExcerptOptions, readExcerptOptions } from "./filing/excerpt-options.ts";
import { runFiling } from "./filing/filing-command.ts";
import { sha256 } from "./filing/find-same.ts";
import { otherFiles, putFolder } from "./filing/put-folder.ts";
import { readNamed } from "./filing/read-named.ts";
import { sayEvaluations, sayFlag, sayNotice } from "./filing/summary.ts";
import { type Collected, isExcerpt, readCollected, readRegions } from "./publish/sources.ts";
import type { Spoken } from "./words/spoken.ts";

const SOURCES = "data/sources";
/** How the table is called in its folder. */
const TABLE = "excerpt.csv";

/** A table that was read, and all that is asked of it. */
interface Prepared {
  id: string;
  region: Region;
  bytes: Uint8Array;
  read: ReturnType<typeof evaluateExcerpt>;
  flags: FlagRow[];
  /** Those of the flags that say the figures disagree with each other. */
  wrong: FlagRow[];
  /** Whether it takes the place of an excerpt that is filed. */
  replaces: boolean;
}

async function prepare(options: ExcerptOptions): Promise<Prepared> {
  const { year, title } = options;
  const bytes = readNamed(options.file, "table");
  const regions = readRegions();
  const region = regions.find(({ code }) => code === options.region);
  if (!region) throw new BadUsage({ kind: "unknown-region", code: options.region });
  checkIdentity(options, region);
  const document = readCsv(bytes);
  const [person] = findPersons(document);
  if (person) throw new Refused({ kind: "excerpt-person", line: person.at.line, person: person.kind });
  const slug = `${slugOf(region, regions)}-excerpt`;
  const draft = evaluateExcerpt(document, `${slug}-${year}`, title).evaluations;
  checkYears(draft, year);
  const before = await findBefore(options, draft);
  const taken = new Set(readCollected(SOURCES).map((one) => one.id));
  const id = before?.id ?? newReportId(slug, year, taken);
  const read = evaluateExcerpt(document, id, title);
  const { flags } = judgeReport({
    id,
    kind: "excerpt",
    regionCode: region.code,
    fiscalYear: year,
    reportDate: null,
    evaluations: read.evaluations,
  });
  const wrong = flags.filter(({ category, severity }) => category === "consistency" && severity === "high");
  return { id, region, bytes, read, flags, wrong, replaces: before !== null };
}

/** @throws Refused where a row is of another year than the one that was given */
function checkYears(evaluations: Evaluation[], given: number): void {
  const other = evaluations.find(({ fiscalYear }) => fiscalYear?.value !== given);
  if (!other) return;
  const printed = other.fiscalYear?.text ?? "";
  throw new Refused({ kind: "excerpt-other-year", line: other.at.line, printed, given });
}

/** Says what was read and asked, and writes the folder unless the figures disagree or nothing is to be written. */
function conclude(prepared: Prepared, options: ExcerptOptions, assertHeld: () => void, spoken: Spoken): void {
  const { filed } = spoken.say;
  const { id, wrong, replaces } = prepared;
  console.log(sayPrepared(prepared, options, spoken).join("\n"));
  if (wrong.length > 0 && !options.asPrinted) {
    const said = wrong.map(({ line, message, message_en }) => ({
      lines: parseLines(line),
      zh: message,
      en: message_en,
    }));
    throw new Refused({ kind: "excerpt-disagrees", said });
  }
  if (options.dryRun) {
    console.log(`\n${filed.dryRun}`);
    return;
  }
  putFolder(id, filesOf(prepared, options), replaces, assertHeld);
  console.log(`\n${filed.excerpt(join(SOURCES, id), replaces)}`);
}

function sayPrepared(
  { id, region, read, flags }: Prepared,
  options: ExcerptOptions,
  spoken: Spoken,
): string[] {
  const { filed } = spoken.say;
  const { evaluations, notices, lines } = read;
  const path = join(SOURCES, id, TABLE);
  return [
    `${options.file} → ${path}`,
    filed.identity(region, options.year, options.publisher),
    filed.read(lines.length, evaluations.length),
    ...sayEvaluations(evaluations, spoken),
    ...notices.map((notice) => `  ${sayNotice(path, notice, spoken)}`),
    filed.flags(flags.length),
    ...flags.map((flag) => `  ${sayFlag(path, flag, spoken)}`),
  ];
}

/** What the folder of the excerpt holds, by file name. */
function filesOf({ id, region, bytes, read, wrong, replaces }: Prepared, options: ExcerptOptions) {
  const { year, publisher, title, url, retrieved } = options;
  const source: ExcerptSource = {
    kind: "excerpt",
    region: region.code,
    fiscalYear: year,
    publisher,
    title,
    url,
    retrieved,
    checked: wrong.length > 0 ? [] : checkable(read.evaluations),
    file: TABLE,
    sha256: sha256(bytes),
  };
  return new Map<string, string | Uint8Array>([
    ...(replaces ? otherFiles(join(SOURCES, id), [TABLE, "source.json"]) : []),
    [TABLE, bytes],
    ["source.json", `${JSON.stringify(source, null, 2)}\n`],
  ]);
}

/** Place and year must be those that publisher and title name. @throws Refused where they are others */
function checkIdentity({ publisher, title, year, retrieved }: ExcerptOptions, place: Region): void {
  // 黔东南州 is written for 黔东南苗族侗族自治州
  if (!publisher.includes(place.zh.slice(0, 2)))
    throw new Refused({ kind: "excerpt-publisher", publisher, place });
  const years = [...(title ?? "").matchAll(/20\d{2}/g)].map(([named]) => Number(named));
  if (years.length > 0 && !years.includes(year))
    throw new Refused({ kind: "excerpt-title", years, given: year });
  if (Number(retrieved.slice(0, 4)) < year) throw new Refused({ kind: "excerpt-early", retrieved, year });
}

/** The excerpt that this one replaces; null where there is none. @throws Refused where its figures are filed already */
async function findBefore(options: ExcerptOptions, evaluations: Evaluation[]): Promise<Collected | null> {
  const found: Collected[] = [];
  for (const one of readCollected(SOURCES)) {
    if (one.source.region !== options.region || one.source.fiscalYear !== options.year) continue;
    if (!isExcerpt(one)) {
      const { evaluations: whole } = await evaluateFile({
        reportId: one.id,
        ...one,
        reader: one.source.reader,
      });
      if (sharesEvaluation(whole, evaluations)) throw new Refused({ kind: "excerpt-of-whole", id: one.id });
    } else if (one.source.url === options.url || sharesEvaluation(evaluationsOf(one), evaluations))
      found.push(one);
  }
  const [first, ...others] = found;
  if (!first) return null;
  const ids = found.map(({ id }) => id);
  if (!options.replace) throw new Refused({ kind: "excerpt-filed", ids });
  if (others.length > 0) throw new Refused({ kind: "excerpt-of-several", ids });
  return first;
}

const evaluationsOf = ({ id, bytes }: Collected) => evaluateExcerpt(readCsv(bytes), id, null).evaluations;

async function work(args: string[], spoken: Spoken): Promise<void> {
  const options = readExcerptOptions(args);
  const file = async (assertHeld: () => void) =>
    conclude(await prepare(options), options, assertHeld, spoken);
  if (!options.dryRun) return alone("npm run add-excerpt", file);
  await settled("npm run add-excerpt");
  await file(() => {});
}

/** Files the table that the arguments name; prints what was redone of it, or why it is not filed. */
export function main(args: string[]): Promise<void> {
  return runFiling({ usage: "add-excerpt", options: EXCERPT_OPTIONS, work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
