/** Files figures transcribed from a published report: checks every row and its arithmetic, and writes a folder below data/sources. */
import { existsSync, readFileSync, statSync } from "node:fs";
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
import { findPersons } from "../src/persons/find.ts";
import { evaluateExcerpt, evaluateFile, judgeReport } from "../src/pipeline.ts";
import { BadUsage, Refused } from "./disk/bad-input.ts";
import { alone, settled } from "./disk/house.ts";
import { EXCERPT_OPTIONS, type ExcerptOptions, readExcerptOptions } from "./filing/excerpt-options.ts";
import { runFiling } from "./filing/filing-command.ts";
import { sha256 } from "./filing/find-same.ts";
import { otherFiles, putFolder } from "./filing/put-folder.ts";
import { sayEvaluations, sayFlag, sayNotice } from "./filing/summary.ts";
import { type Collected, isExcerpt, readCollected, readRegions } from "./publish/sources.ts";
import type { Spoken } from "./words/spoken.ts";

const SOURCES = "data/sources";

async function file(options: ExcerptOptions, hold: () => void, spoken: Spoken): Promise<void> {
  const { filed } = spoken.say;
  const { file: given } = options;
  if (!existsSync(given)) throw new BadUsage({ kind: "no-file", file: given });
  if (!statSync(given).isFile()) throw new BadUsage({ kind: "no-plain-file", file: given, what: "table" });
  const bytes = readFileSync(options.file);
  const regions = readRegions();
  const region = regions.find(({ code }) => code === options.region);
  if (!region) throw new BadUsage({ kind: "unknown-region", code: options.region });
  checkIdentity(options, region);
  const document = readCsv(bytes);
  const [person] = findPersons(document);
  if (person) throw new Refused({ kind: "excerpt-person", line: person.at.line, person: person.kind });
  const draft = evaluateExcerpt(
    document,
    `${slugOf(region, regions)}-excerpt-${options.year}`,
    options.title,
  );
  const other = draft.evaluations.find(({ fiscalYear }) => fiscalYear?.value !== options.year);
  if (other)
    throw new Refused({
      kind: "excerpt-other-year",
      line: other.at.line,
      printed: other.fiscalYear?.text ?? "",
      given: options.year,
    });
  const before = await findBefore(options, draft.evaluations);
  const taken = new Set(readCollected(SOURCES).map(({ id }) => id));
  const id = before?.id ?? newReportId(`${slugOf(region, regions)}-excerpt`, options.year, taken);
  const { evaluations, notices, lines } = evaluateExcerpt(document, id, options.title);
  const path = join(SOURCES, id, "excerpt.csv");
  const { flags } = judgeReport({
    id,
    kind: "excerpt",
    regionCode: region.code,
    fiscalYear: options.year,
    reportDate: null,
    evaluations,
  });
  const wrong = flags.filter(({ category, severity }) => category === "consistency" && severity === "high");
  console.log(
    [
      `${options.file} → ${path}`,
      filed.identity(region, options.year, options.publisher),
      filed.read(lines.length, evaluations.length),
      ...sayEvaluations(evaluations),
      ...notices.map((notice) => `  ${sayNotice(path, notice, spoken)}`),
      filed.flags(flags.length),
      ...flags.map((flag) => `  ${sayFlag(path, flag, spoken)}`),
    ].join("\n"),
  );
  if (wrong.length > 0 && !options.asPrinted) {
    const said = wrong.map(({ line, message: zh, message_en: en }) => ({
      lines: parseLines(line),
      zh,
      en,
    }));
    throw new Refused({ kind: "excerpt-disagrees", said });
  }
  if (options.dryRun) return console.log(`\n${filed.dryRun}`);
  const { publisher, title, url, retrieved } = options;
  const source: ExcerptSource = {
    kind: "excerpt",
    region: region.code,
    fiscalYear: options.year,
    publisher,
    title,
    url,
    retrieved,
    checked: wrong.length > 0 ? [] : checkable(evaluations),
    file: "excerpt.csv",
    sha256: sha256(bytes),
  };
  const files = new Map<string, string | Uint8Array>([
    ...(before ? otherFiles(join(SOURCES, id), ["excerpt.csv", "source.json"]) : []),
    ["excerpt.csv", bytes],
    ["source.json", `${JSON.stringify(source, null, 2)}\n`],
  ]);
  putFolder(id, files, before !== null, hold);
  console.log(`\n${filed.excerpt(join(SOURCES, id), before !== null)}`);
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
    } else if (one.source.url === options.url || sharesEvaluation(read(one), evaluations)) found.push(one);
  }
  const [first, ...others] = found;
  if (!first) return null;
  const ids = found.map(({ id }) => id);
  if (!options.replace) throw new Refused({ kind: "excerpt-filed", ids });
  if (others.length > 0) throw new Refused({ kind: "excerpt-of-several", ids });
  return first;
}

const read = ({ id, bytes }: Collected) => evaluateExcerpt(readCsv(bytes), id, null).evaluations;

async function work(args: string[], spoken: Spoken): Promise<void> {
  const options = readExcerptOptions(args);
  if (!options.dryRun) return alone("npm run add-excerpt", (hold) => file(options, hold, spoken));
  await settled("npm run add-excerpt");
  await file(options, () => {}, spoken);
}

/** Files the table that the arguments name; prints what was redone of it, or why it is not filed. */
export function main(args: string[]): Promise<void> {
  return runFiling({ usage: "add-excerpt", options: EXCERPT_OPTIONS, work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
