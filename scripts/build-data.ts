import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UnreadableFile } from "../src/documents/block.ts";
import { tableToCsv } from "../src/exports/csv.ts";
import { dataReadme } from "../src/exports/dictionary.ts";
import { nestEvaluations, toJson } from "../src/exports/json.ts";
import { type PublishedReport, toTables } from "../src/exports/tables.ts";
import type { Report } from "../src/model/report.ts";
import { TABLE_NAMES } from "../src/model/tables/index.ts";
import { evaluate, judgeReports } from "../src/pipeline.ts";
import { BadInput, type CollectedReport, readRegions, readSources } from "./sources.ts";

/** Everything `data/published` holds, by file name relative to it. */
export function buildFiles(collected: CollectedReport[]): Map<string, string> {
  const regions = readRegions();
  const texts = new Map<string, string>();
  const reports = collected.map((report): PublishedReport => {
    const evaluated = evaluateReport(report);
    texts.set(`texts/${report.id}.txt`, `${evaluated.lines.join("\n")}\n`);
    return { ...evaluated, id: report.id, source: report.source, replies: report.replies };
  });
  const flags = judgeReports(reports.map(toReport));
  const tables = toTables(reports, regions, flags);
  return new Map([
    ...TABLE_NAMES.map((name): [string, string] => [`${name}.csv`, tableToCsv(name, tables[name])]),
    ["evaluations.json", toJson(nestEvaluations(tables))],
    ...texts,
  ]);
}

function toReport({ id, source, reportDate, evaluations }: PublishedReport): Report {
  return { id, regionCode: source.region, fiscalYear: source.fiscalYear, reportDate, evaluations };
}

function evaluateReport({ id, file, source, corrections, bytes }: CollectedReport) {
  try {
    return evaluate({
      reportId: id,
      bytes,
      corrections,
      reader: source.reader,
      fiscalYear: source.fiscalYear,
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw new BadInput(`${file}:${error.line}: ${error.message}`);
    throw error;
  }
}

/** Writes beside, then renames, so that a run that fails leaves what was published as it was. */
export function writeFiles(files: Map<string, string>, folder = "data/published"): void {
  const [beside, before] = [`${folder}.next`, `${folder}.before`];
  rmSync(beside, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(join(beside, name, ".."), { recursive: true });
    writeFileSync(join(beside, name), content);
  }
  rmSync(before, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, before);
  renameSync(beside, folder);
  rmSync(before, { recursive: true, force: true });
}

function main(): void {
  const start = performance.now();
  try {
    const collected = readSources();
    const files = buildFiles(collected);
    writeFiles(files);
    writeFileSync("data/README.md", dataReadme());
    console.log(
      `data/published: ${collected.length} reports, ${files.size} files, ${Math.round(performance.now() - start)} ms`,
    );
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
