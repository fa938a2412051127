import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Document } from "../src/documents/block.ts";
import { UnreadableFile } from "../src/documents/block.ts";
import { readCsv } from "../src/documents/csv.ts";
import { citationCff } from "../src/exports/citation.ts";
import { tableToCsv } from "../src/exports/csv.ts";
import { dataPackage } from "../src/exports/datapackage.ts";
import { dateOf, type Edition } from "../src/exports/dataset.ts";
import { dataReadme } from "../src/exports/dictionary.ts";
import { nestEvaluations, toJson } from "../src/exports/json.ts";
import { evaluationsSchema } from "../src/exports/json-schema.ts";
import { type PublishedReport, toTables, UnknownRegion } from "../src/exports/tables.ts";
import { codelistRows, ruleRows } from "../src/messages/code-rows.ts";
import { noticeRow } from "../src/messages/rows.ts";
import { tellNotice } from "../src/messages/tell-notice.ts";
import { zh } from "../src/messages/zh/index.ts";
import type { Region } from "../src/model/region.ts";
import type { Report } from "../src/model/report.ts";
import { TABLE_NAMES } from "../src/model/tables/index.ts";
import { findPersons } from "../src/persons/find.ts";
import { TOKENS } from "../src/persons/patterns.ts";
import { evaluateDocument, evaluateExcerpt, judgeReports } from "../src/pipeline.ts";
import { openDocument } from "../src/reading/open.ts";
import { BadInput, sayTrouble } from "./bad-input.ts";
import { checkReplies } from "./check-replies.ts";
import type { Content } from "./disk.ts";
import { alone, deskOf } from "./house.ts";
import { checkRemovals, publishedIds } from "./removals.ts";
import { type Collected, isExcerpt, readCollected, readRegions } from "./sources.ts";
import { replaceAll } from "./swap.ts";

/** Everything `data/published` holds, by file name relative to it. */
export async function buildFiles(collected: Collected[]): Promise<Map<string, string>> {
  return (await build(collected)).files;
}

/** The same with the tables that they were written from, and the citation that stands beside them. */
export async function build(collected: Collected[]) {
  const regions = readRegions();
  const texts = new Map<string, string>();
  const reports: PublishedReport[] = [];
  for (const report of collected) {
    const evaluated = await evaluateReport(report);
    texts.set(`texts/${report.id}.txt`, `${evaluated.lines.join("\n")}\n`);
    const notices = evaluated.notices.map((own) => noticeRow(report.id, own));
    reports.push({ ...evaluated, notices, id: report.id, source: report.source, replies: report.replies });
  }
  const tables = toTables(reports, regions, judgeReports(reports.map(toReport)), {
    codelists: codelistRows(),
    rules: ruleRows(),
  });
  const files = new Map([
    ...TABLE_NAMES.map((name): [string, string] => [`${name}.csv`, tableToCsv(name, tables[name])]),
    ["evaluations.json", toJson(nestEvaluations(tables))],
    ["evaluations.schema.json", toJson(evaluationsSchema())],
    ...texts,
  ]);
  const used = new Set(tables.regions.map(({ code }) => code));
  const generatedFrom = fingerprint(
    collected,
    regions.filter(({ code }) => used.has(code)),
  );
  const edition = { version: readVersion(), generatedFrom };
  const facts = [...files].map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: sha256(content),
  }));
  files.set("datapackage.json", toJson(dataPackage(tables, edition, facts)));
  return { tables, files, citation: citationCff(edition, dateOf(tables)) };
}

/** Of all that was collected: the same inputs have the same fingerprint, whenever they are read. */
function fingerprint(collected: Collected[], regions: Region[]): Edition["generatedFrom"] {
  const inputs = collected.map((one) => {
    const { id, source, replies } = one;
    return [id, source, isExcerpt(one) ? [] : one.corrections, replies];
  });
  return `sha256:${sha256(JSON.stringify([inputs, regions]))}`;
}

function readVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8"))).version;
}

const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");

function toReport({ id, source, reportDate, evaluations }: PublishedReport): Report {
  const { kind, region: regionCode, fiscalYear } = source;
  return { id, kind, regionCode, fiscalYear, reportDate, evaluations };
}

async function evaluateReport(report: Collected) {
  const { id, file, bytes } = report;
  try {
    if (isExcerpt(report)) {
      const table = readCsv(bytes);
      checkPersons(file, table);
      const evaluated = evaluateExcerpt(table, id, report.source.title);
      checkReplies(report, evaluated.evaluations);
      return evaluated;
    }
    const { source, corrections } = report;
    const { reader, fiscalYear } = source;
    const document = await openDocument(bytes, file, corrections, reader);
    checkPersons(file, document);
    const evaluated = evaluateDocument(document, { reportId: id, corrections, fiscalYear });
    const [nothing] = evaluated.evaluations.length === 0 ? evaluated.notices : [];
    if (nothing) throw new BadInput(`${file}:${nothing.at.line}: ${tellNotice(zh.notices, nothing)}`);
    checkReplies(report, evaluated.evaluations);
    return evaluated;
  } catch (error) {
    if (error instanceof UnreadableFile) throw new BadInput(`${file}:${error.line}: ${error.message}`);
    throw error;
  }
}

// the last door: what add hides must not come back by hand
function checkPersons(file: string, document: Document): void {
  const [person] = findPersons(document);
  if (!person) return;
  const message = `this line tells of a person (${person.kind}); write ${TOKENS[person.kind]} in its place, or file the report with npm run add`;
  throw new BadInput(`${file}:${person.at.line}: ${message}`);
}

/** Ids that are no longer collected, as the command line allows them to go. @throws BadInput where it says anything else */
function readAllowed(args: string[]): string[] {
  try {
    const options = { "allow-removal": { type: "string", multiple: true } } as const;
    return parseArgs({ args, options }).values["allow-removal"] ?? [];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new BadInput(`${said}\n用法：npm run data [-- --allow-removal 报告编号]`);
  }
}

/** Puts what is published, its dictionary and its citation in place together. @param hold throws where another run is at work */
export function putPublished(
  files: Map<string, string>,
  citation: string,
  hold: () => void,
  data = "data",
): void {
  const contents = new Map<string, Content>([
    ["published", files],
    ["README.md", dataReadme()],
    ["../CITATION.cff", citation],
  ]);
  replaceAll(deskOf(data), contents, hold);
}

async function publish(allowed: string[], hold: () => void): Promise<string> {
  const collected = readCollected();
  checkRemovals(publishedIds("data/published"), collected, allowed);
  const { files, citation } = await build(collected);
  putPublished(files, citation, hold);
  return `${collected.length} reports, ${files.size} files`;
}

async function main(args: string[]): Promise<void> {
  const start = performance.now();
  try {
    const allowed = readAllowed(args);
    const said = await alone("npm run data", (hold) => publish(allowed, hold));
    console.log(`data/published: ${said}, ${Math.round(performance.now() - start)} ms`);
  } catch (error) {
    const said = error instanceof UnknownRegion ? error.message : sayTrouble(error);
    if (said === null) throw error;
    console.error(said);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
