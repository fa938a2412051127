/** Files a correction of one line of a report: how it is to be read, and why; what it changes is said first. */
import { pathToFileURL } from "node:url";
import { UnreadableFile } from "../src/documents/block.ts";
import { type CellChange, compareAll, sayChange } from "../src/exports/changes.ts";
import { unreadOf } from "../src/filing/unread.ts";
import { sayRefusal } from "../src/messages/refusals.ts";
import type { Correction } from "../src/model/source.ts";
import { evaluateFile } from "../src/pipeline.ts";
import { Refused } from "./filing/identify.ts";
import { type LetterOptions, runLetter } from "./filing/letter-command.ts";
import { checkDay, hidePersonsIn, readCorrection, refusePersons } from "./filing/letters.ts";
import { putEntries, readNamed } from "./filing/put-entry.ts";
import { buildFiles } from "./publish/build-files.ts";
import { type CollectedReport, isExcerpt } from "./publish/sources.ts";

const USAGE = `用法：npm run add-correction -- 来信.txt [--reason-en 英文理由] [--dry-run 只看不写]
来信是网页上写好的【指出读错】，或 JSON：{"report","line","from","to","reason","reasonEn","date"}；说明见 docs/filing.md`;

async function file({ file: path, reasonEn, dryRun }: LetterOptions, hold: () => void): Promise<void> {
  const { report: id, entry } = readCorrection(path);
  const report = readNamed(id);
  if (isExcerpt(report))
    throw new Refused(`${id} 是摘录，没有更正；数字抄错了，改好表再用 npm run add-excerpt --replace 收录`);
  const { corrections } = report;
  checkDay(entry.date, report.source.fiscalYear);
  await refusePersons(entry.to, "“应读作”");
  const [zh, en] = [
    await hidePersonsIn(entry.reason),
    await hidePersonsIn(reasonEn ?? entry.reasonEn ?? "—"),
  ];
  const given = reasonEn !== null || entry.reasonEn !== undefined;
  const correction: Correction = {
    line: entry.line,
    from: entry.from,
    to: entry.to,
    reason: zh.text,
    ...(given && { reasonEn: en.text }),
    date: entry.date,
  };
  const same = corrections.find(({ line, from }) => line === correction.line && from === correction.from);
  if (same)
    throw new Refused(
      `第 ${same.line} 行的「${same.from}」已经更正为「${same.to}」（${same.date}）；要改，请直接改 data/sources/${id}/corrections.json`,
    );
  const after = { ...report, corrections: [...corrections, correction] };
  const lines = await linesOf(report);
  checkStands(correction, lines, path);
  const [old, now] = [await read(report), await read(after)];
  const worse = now.notices.filter((said) => !old.notices.includes(said));
  if (worse.length > 0)
    throw new Refused(
      [`照这样更正，反而有读不懂的，没有收录：`, ...worse.map((said) => `  ${said}`)].join("\n"),
    );
  const figures = changesBetween(old.files, now.files);
  if (figures.length === 0)
    throw new Refused(
      `第 ${correction.line} 行读作「${correction.to}」，各表没有一格变动：行号不对，或者这几个字本来就不影响读数；没有收录`,
    );
  console.log(
    [
      `${path} → data/sources/${id}/corrections.json`,
      `第 ${correction.line} 行  「${correction.from}」→「${correction.to}」　日期  ${correction.date}`,
      `  │ ${lines[correction.line - 1]}`,
      `理由  ${correction.reason}`,
      given ? `英文  ${correction.reasonEn}` : "没有英文理由，英文页引用中文；有就加 --reason-en",
      zh.hidden + en.hidden > 0 ? `隐去个人信息 ${zh.hidden + en.hidden} 处` : "没有发现个人信息；请仍看一遍",
      "",
      `各表将有 ${figures.length} 处变动：`,
      ...figures.map((change) => `  ${sayChange(change)}`),
    ].join("\n"),
  );
  if (dryRun) return console.log("\n只看不写（--dry-run）：什么都没有写");
  putEntries(id, "corrections.json", after.corrections, hold);
  console.log(
    "\n已收录。请对照原文再看一遍那一行；下一步：npm run data && npm run check && npm run diff，在 data/CHANGES.md 写明原因",
  );
}

// what a reader of the site sees: the lines as printed
async function linesOf({ id: reportId, file: path, bytes, source }: CollectedReport): Promise<string[]> {
  return (await evaluateFile({ reportId, file: path, bytes, reader: source.reader })).lines;
}

function checkStands({ line, from, to }: Correction, lines: string[], path: string): void {
  if (from === to) throw new Refused(`${path}：“所印”与“应读作”一样，没有要更正的`);
  const printed = lines[line - 1];
  if (printed === undefined) throw new Refused(`${path}：没有第 ${line} 行；这份报告有 ${lines.length} 行`);
  if (printed.includes(from)) return;
  const elsewhere = lines.flatMap((own, index) => (own.includes(from) ? [index + 1] : []));
  const hint = elsewhere.length > 0 ? `；它在第 ${elsewhere.slice(0, 5).join("、")} 行` : "";
  throw new Refused(`${path}：第 ${line} 行没有「${from}」${hint}。那一行是：\n  │ ${printed}`);
}

async function read(report: CollectedReport) {
  const { id: reportId, file: path, bytes, corrections, source } = report;
  const { reader, fiscalYear } = source;
  try {
    const input = { reportId, file: path, bytes, corrections, reader, fiscalYear };
    const { notices, ledger } = await evaluateFile(input);
    const unread = unreadOf(notices, ledger);
    const said = unread.notices.map(({ notice, at }) => `第 ${at.line} 行：${notice}`);
    return {
      notices: [...said, ...unread.lines.map((line) => `第 ${line} 行没有读懂`)],
      files: await buildFiles([report]),
    };
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Refused(`第 ${error.line} 行：${sayRefusal(error.refusal, "zh")}`);
    throw error;
  }
}

// the correction itself is told already, and where a figure stands is no figure
function changesBetween(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): CellChange[] {
  const changes = compareAll((name) => ({ before: old.get(name) ?? null, after: now.get(name) ?? null }));
  return changes.filter(({ table, column }) => table !== "corrections" && column !== "corrected");
}

/** Files the letter that the arguments name, says so, and sets the exit code of the process. */
export function main(args: string[]): Promise<void> {
  return runLetter({ name: "npm run add-correction", usage: USAGE, file }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
