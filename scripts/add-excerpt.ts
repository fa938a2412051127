/** Files figures transcribed from a published report: checks every row and its arithmetic, and writes a folder below data/sources. */
import { existsSync, readFileSync } from "node:fs";
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
import { alone, settled } from "./disk/house.ts";
import { BadUsage } from "./filing/command-line.ts";
import {
  EXCERPT_OPTIONS,
  EXCERPT_USAGE,
  type ExcerptOptions,
  readExcerptOptions,
} from "./filing/excerpt-options.ts";
import { runFiling } from "./filing/filing-command.ts";
import { sha256 } from "./filing/find-same.ts";
import { Refused } from "./filing/identify.ts";
import { otherFiles, putFolder } from "./filing/put-folder.ts";
import { sayEvaluations, sayFlag, sayNotice } from "./filing/summary.ts";
import { type Collected, isExcerpt, readCollected, readRegions } from "./publish/sources.ts";

const SOURCES = "data/sources";

async function file(options: ExcerptOptions, hold: () => void): Promise<void> {
  if (!existsSync(options.file)) throw new BadUsage(`${options.file}：没有这个文件`);
  const bytes = readFileSync(options.file);
  const regions = readRegions();
  const region = regions.find(({ code }) => code === options.region);
  if (!region) throw new BadUsage(`--region ${options.region} 不在 data/regions.csv（GB/T 2260）中`);
  checkIdentity(options, region);
  const document = readCsv(bytes);
  const [person] = findPersons(document);
  if (person) throw new Refused(`第 ${person.at.line} 行：有个人信息（${person.kind}），摘录里不能有`);
  const draft = evaluateExcerpt(
    document,
    `${slugOf(region, regions)}-excerpt-${options.year}`,
    options.title,
  );
  const other = draft.evaluations.find(({ fiscalYear }) => fiscalYear?.value !== options.year);
  if (other)
    throw new Refused(`第 ${other.at.line} 行：年度是 ${other.fiscalYear?.text}，命令给的是 ${options.year}`);
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
      `地区  ${region.code} ${region.zh}　年度  ${options.year}　发布单位  ${options.publisher}`,
      `读到：${lines.length} 行，${evaluations.length} 个自评`,
      ...sayEvaluations(evaluations),
      ...notices.map((notice) => `  ${sayNotice(path, notice)}`),
      `待说明事项：${flags.length} 条`,
      ...flags.map((flag) => `  ${sayFlag(path, flag)}`),
    ].join("\n"),
  );
  if (wrong.length > 0 && !options.asPrinted) {
    const said = wrong.map(({ line, message }) => `第 ${parseLines(line).join("、")} 行：${message}`);
    throw new Refused(
      `${said.join("\n")}\n数字自己对不上，没有收录。请对照原文改正；原文就是这样印的，加 --as-printed，照印收录`,
    );
  }
  if (options.dryRun) return console.log("\n只看不写（--dry-run）：什么都没有写");
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
  console.log(`\n已${before ? "替换" : "收录"} ${join(SOURCES, id)}/。下一步：npm run data`);
}

/** Place and year must be those that publisher and title name. @throws Refused where they are others */
function checkIdentity({ publisher, title, year, retrieved }: ExcerptOptions, { code, zh }: Region): void {
  // 黔东南州 is written for 黔东南苗族侗族自治州
  if (!publisher.includes(zh.slice(0, 2)))
    throw new Refused(`发布单位「${publisher}」不像是 ${code} ${zh} 的；请写单位全称，并核对代码`);
  const years = [...(title ?? "").matchAll(/20\d{2}/g)].map(([named]) => Number(named));
  if (years.length > 0 && !years.includes(year))
    throw new Refused(`题名印的是 ${years.join("、")} 年，命令给的是 ${year} 年；请核对原文`);
  if (Number(retrieved.slice(0, 4)) < year)
    throw new Refused(`--retrieved ${retrieved} 在 ${year} 年以前；一年的自评要过了这一年才有`);
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
      if (sharesEvaluation(whole, evaluations))
        throw new Refused(`${one.id} 已经收录了全文，里面有同一个自评；全文胜过摘录，不再收录`);
    } else if (one.source.url === options.url || sharesEvaluation(read(one), evaluations)) found.push(one);
  }
  const [first, ...others] = found;
  if (!first) return null;
  const said = found.map(({ id }) => id).join("、");
  if (!options.replace) throw new Refused(`已经摘录过：${said}。要换成这一份，加 --replace`);
  if (others.length > 0) throw new Refused(`与不止一份摘录相同：${said}；请先删去多余的一份`);
  return first;
}

const read = ({ id, bytes }: Collected) => evaluateExcerpt(readCsv(bytes), id, null).evaluations;

async function work(args: string[]): Promise<void> {
  const options = readExcerptOptions(args);
  if (!options.dryRun) return alone("npm run add-excerpt", (hold) => file(options, hold));
  await settled("npm run add-excerpt");
  await file(options, () => {});
}

/** Files the table that the arguments name; prints what was redone of it, or why it is not filed. */
export function main(args: string[]): Promise<void> {
  return runFiling({ usage: EXCERPT_USAGE, options: EXCERPT_OPTIONS, work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
