import { parseLines } from "../../src/model/place.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import type { NoticeRow } from "../../src/model/tables/notices.ts";
import { Severity } from "../../src/model/words.ts";
import type { Spoken } from "../words/spoken.ts";
import type { CheckedFile } from "./checked.ts";

/** A file as a compiler would print it: a line for each question, `file:line: severity rule: question`, its arithmetic below. */
export function sayFile(file: CheckedFile, spoken: Spoken): string {
  const { path, flags, notices, refused } = file;
  const { command } = spoken.say;
  if (refused) return `${path}:${refused.line}: ${command.refused}: ${refused.message}\n`;
  return [
    `${path}: ${command.read(file.lines, file.evaluations)}`,
    ...flags.flatMap((flag) => sayQuestion(path, flag, spoken)),
    ...notices.map((notice) => sayDoubt(path, notice, spoken)),
    ...file.unread.map((line) => `${path}:${line}: ${command.notUnderstood}`),
    ...(flags.length === 0 ? [command.noQuestion] : []),
    "",
  ].join("\n");
}

function sayQuestion(path: string, flag: FlagRow, { say, language }: Spoken): string[] {
  const { line, rule, severity, arithmetic } = flag;
  const { message, clears } = { zh: flag, en: { message: flag.message_en, clears: flag.clears_en } }[
    language
  ];
  return [
    `${path}:${firstOf(line)}: ${say.flags.severity[severity]} ${rule}: ${message}`,
    ...(arithmetic ? [`    ${arithmetic}`] : []),
    `    ${say.command.clears(clears)}`,
  ];
}

function sayDoubt(
  path: string,
  { line, notice, message, message_en }: NoticeRow,
  { say, language }: Spoken,
): string {
  return `${path}:${firstOf(line)}: ${say.command.notUnderstood} ${notice}: ${{ zh: message, en: message_en }[language]}`;
}

const firstOf = (lines: string) => parseLines(lines)[0] ?? 1;

/** What came of all files, and what the exit code rests on. */
export function sayTotal(files: CheckedFile[], level: string, standing: number, { say }: Spoken): string {
  return `\n${countAll(files, say.command)}\n${say.command.stands(standing, level)}\n`;
}

/** So many files, questions of each severity, and doubts. */
export function countAll(files: CheckedFile[], command: Spoken["say"]["command"]): string {
  const flags = files.flatMap((file) => file.flags);
  const count = (severity: Severity) => flags.filter((flag) => flag.severity === severity).length;
  const [high = 0, medium = 0, low = 0, info = 0] = Severity.options.map(count);
  const doubts = files.reduce((sum, { notices, unread }) => sum + notices.length + unread.length, 0);
  const refused = files.filter((file) => file.refused).length;
  return command.total(files.length, { high, medium, low, info }, doubts, refused);
}
