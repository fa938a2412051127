/** What a letter file says: text as a mail brought it, or an entry of the list that it goes into, as JSON. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { storedForm } from "../../src/filing/stored.ts";
import type { Letter, LetterKind } from "../../src/letters/letter.ts";
import { readLetter, UnreadableLetter } from "../../src/letters/read.ts";
import { messages } from "../../src/messages/index.ts";
import type { LetterPart } from "../../src/messages/trouble.ts";
import { problemIn } from "../../src/model/problems.ts";
import { Correction, Reply } from "../../src/model/source.ts";
import { BadUsage, Refused } from "../disk/bad-input.ts";
import { jsonFault } from "../words/json-fault.ts";

/** An entry, and the report it belongs to. */
export type Entry<T> = { report: string; entry: T };

const LANGUAGES = Object.values(messages).map(({ letter }) => letter);
/** The day begins fourteen hours before UTC on the first clock of the earth, where a letter may come from. */
const FIRST_CLOCK = 14 * 3_600_000;
/** A letter is no book. */
const MOST_BYTES = 100_000;

const Addressed = z.object({ report: z.string().regex(/^[\w-]+$/) });
const [ReplyFile, CorrectionFile] = [Reply.extend(Addressed.shape), Correction.extend(Addressed.shape)];

/** The answer in a file. @throws BadUsage where there is no file, Refused where it holds no whole answer */
export function readReply(file: string): Entry<Reply> {
  const text = readText(file);
  if (isJson(text)) return fromJson(file, text, ReplyFile);
  const { report, rule, evaluation, text: said, by, date } = letterOf(file, text, "reply");
  if (rule === null) throw new Refused({ kind: "letter-without-rule", file });
  const entry = { rule, evaluation: evaluation ?? undefined, text: said, by, date };
  return fromJson(file, JSON.stringify({ report, ...entry }), ReplyFile);
}

/** The correction in a file. @throws as `readReply` */
export function readCorrection(file: string): Entry<Correction> {
  const text = readText(file);
  if (isJson(text)) return fromJson(file, text, CorrectionFile);
  const { report, line, printed: from, right: to, text: reason, date } = letterOf(file, text, "correction");
  const parts: LetterPart[] = [
    ...(line === null ? (["line"] as const) : []),
    ...(from ? [] : (["printed"] as const)),
    ...(to ? [] : (["right"] as const)),
  ];
  if (parts.length > 0) throw new Refused({ kind: "letter-without-place", file, parts });
  return fromJson(file, JSON.stringify({ report, line, from, to, reason, date }), CorrectionFile);
}

/** What somebody wrote, with tokens in place of persons, and how many. @throws UnreadableFile where one cannot be hidden */
export async function hidePersonsIn(text: string): Promise<{ text: string; hidden: number }> {
  const { bytes, redactions } = await storedForm(new TextEncoder().encode(text), "letter.txt");
  return { text: new TextDecoder().decode(bytes), hidden: redactions };
}

/** What must not have a person in it. @throws Refused where it has */
export async function refusePersons(text: string, part: "by" | "right"): Promise<void> {
  if ((await hidePersonsIn(text)).hidden > 0) throw new Refused({ kind: "person-in-letter", part });
}

/** @throws Refused where the day is still to come, or before the year that the report is about */
export function checkDay(date: string, fiscalYear: number, now = Date.now()): void {
  const today = new Date(now + FIRST_CLOCK).toISOString().slice(0, 10);
  if (date > today) throw new Refused({ kind: "day-to-come", date, today });
  if (Number(date.slice(0, 4)) < fiscalYear) throw new Refused({ kind: "day-too-early", date, fiscalYear });
}

function readText(file: string): string {
  if (!existsSync(file)) throw new BadUsage({ kind: "no-file", file });
  const found = statSync(file);
  if (!found.isFile()) throw new BadUsage({ kind: "no-plain-file", file, what: "letter" });
  if (found.size > MOST_BYTES) throw new Refused({ kind: "long-letter", file, bytes: found.size });
  return readFileSync(file, "utf8").replace(/^\ufeff/, "");
}

const isJson = (text: string) => text.trimStart().startsWith("{");

function letterOf(file: string, text: string, kind: LetterKind): Letter {
  try {
    const letter = readLetter(
      text,
      LANGUAGES.map(({ words }) => words),
    );
    if (letter.kind !== kind) throw new Refused({ kind: "other-letter", file, is: letter.kind });
    const blank = PARTS.find((part) => LANGUAGES.some(({ unfilled }) => letter[part] === unfilled));
    if (blank) throw new Refused({ kind: "unfilled-letter", file, part: blank });
    return letter;
  } catch (error) {
    if (error instanceof UnreadableLetter)
      throw new Refused({ kind: "unread-letter", file, trouble: error.trouble });
    throw error;
  }
}

/** The parts of a letter that have a label. */
const PARTS: LetterPart[] = [
  ...(["report", "rule", "evaluation", "flag", "line", "printed", "right", "text", "by", "date"] as const),
];

function fromJson<T extends { report: string }>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): Entry<Omit<T, "report">> {
  const { report, ...entry } = parse(file, text, schema);
  return { report, entry };
}

function parse<T>(file: string, text: string, schema: z.ZodType<T>): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refused({
      kind: "broken-letter",
      file,
      fault: jsonFault(text),
    });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path = [], problem = { zh: "", en: "" } } = problemIn(schema, json) ?? {};
  throw new Refused({ kind: "wrong-letter", file, path: path.join(".") || null, problem });
}
