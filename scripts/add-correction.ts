/** Files a correction of one line of a report: how it is to be read, and why; what it changes is said first. */
import { pathToFileURL } from "node:url";
import { UnreadableFile } from "../src/documents/block.ts";
import { type CellChange, compareAll, sayChange } from "../src/exports/changes.ts";
import { unreadOf } from "../src/filing/unread.ts";
import type { Notice } from "../src/model/notice.ts";
import type { Correction } from "../src/model/source.ts";
import { evaluateFile } from "../src/pipeline.ts";
import { Refused } from "./disk/bad-input.ts";
import { type LetterOptions, runLetter } from "./filing/letter-command.ts";
import { checkDay, hidePersonsIn, readCorrection, refusePersons } from "./filing/letters.ts";
import { putEntries, readNamed } from "./filing/put-entry.ts";
import { buildFiles } from "./publish/build-files.ts";
import { type CollectedReport, isExcerpt } from "./publish/sources.ts";
import type { Spoken } from "./words/spoken.ts";

async function file(
  { file: path, reasonEn, dryRun }: LetterOptions,
  assertHeld: () => void,
  { say: { filed } }: Spoken,
): Promise<void> {
  const { report: id, entry } = readCorrection(path);
  const report = readNamed(id);
  if (isExcerpt(report)) throw new Refused({ kind: "excerpt-not-corrected", id });
  const { corrections } = report;
  checkDay(entry.date, report.source.fiscalYear);
  await refusePersons(entry.to, "right");
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
  if (same) {
    const { line, from, to, date } = same;
    throw new Refused({ kind: "corrected-already", id, line, from, to, date });
  }
  const after = { ...report, corrections: [...corrections, correction] };
  const lines = await linesOf(report);
  checkStands(correction, lines, path);
  const [old, now] = [await read(report), await read(after)];
  const known = new Set(old.doubts.map(nameOf));
  const doubts = now.doubts.filter((doubt) => !known.has(nameOf(doubt)));
  if (doubts.length > 0) throw new Refused({ kind: "correction-harms", doubts });
  const figures = changesBetween(old.files, now.files);
  if (figures.length === 0)
    throw new Refused({ kind: "correction-idle", line: correction.line, to: correction.to });
  console.log(
    [
      `${path} → data/sources/${id}/corrections.json`,
      filed.reads(correction.line, correction.from, correction.to, correction.date),
      `  │ ${lines[correction.line - 1]}`,
      filed.reason(correction.reason),
      filed.reasonEn(correction.reasonEn ?? null),
      filed.hidden(zh.hidden + en.hidden),
      "",
      filed.changing(figures.length),
      ...figures.map((change) => `  ${sayChange(change)}`),
    ].join("\n"),
  );
  if (dryRun) return console.log(`\n${filed.dryRun}`);
  putEntries(id, "corrections.json", after.corrections, assertHeld);
  console.log(`\n${filed.correction}`);
}

// what a reader of the site sees: the lines as printed
async function linesOf({ id: reportId, file: path, bytes, source }: CollectedReport): Promise<string[]> {
  return (await evaluateFile({ reportId, file: path, bytes, reader: source.reader })).lines;
}

function checkStands({ line, from, to }: Correction, lines: string[], path: string): void {
  if (from === to) throw new Refused({ kind: "correction-of-nothing", file: path });
  const printed = lines[line - 1];
  if (printed === undefined)
    throw new Refused({ kind: "no-such-line", file: path, line, lines: lines.length });
  if (printed.includes(from)) return;
  const elsewhere = lines.flatMap((own, index) => (own.includes(from) ? [index + 1] : []));
  throw new Refused({
    kind: "not-on-line",
    file: path,
    line,
    from,
    elsewhere: elsewhere.slice(0, 5),
    printed,
  });
}

const nameOf = ({ line, notice }: { line: number; notice: Notice | null }) =>
  `${line} ${notice?.notice ?? ""}`;

async function read(report: CollectedReport) {
  const { id: reportId, file: path, bytes, corrections, source } = report;
  const { reader, fiscalYear } = source;
  try {
    const input = { reportId, file: path, bytes, corrections, reader, fiscalYear };
    const { notices, ledger } = await evaluateFile(input);
    const unread = unreadOf(notices, ledger);
    return {
      doubts: [
        ...unread.notices.map((notice) => ({ line: notice.at.line, notice })),
        ...unread.lines.map((line) => ({ line, notice: null })),
      ],
      files: await buildFiles([report]),
    };
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Refused({ kind: "unreadable", file: null, line: error.line, refusal: error.refusal });
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
  return runLetter({ name: "add-correction", file }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
