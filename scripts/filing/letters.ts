/** What a letter file says: text as a mail brought it, or an entry of the list that it goes into, as JSON. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { storedForm } from "../../src/filing/stored.ts";
import type { Letter, LetterKind } from "../../src/letters/letter.ts";
import { type LetterTrouble, readLetter, UnreadableLetter } from "../../src/letters/read.ts";
import { en } from "../../src/messages/en/index.ts";
import { zh } from "../../src/messages/zh/index.ts";
import { Correction, Reply } from "../../src/model/source.ts";
import { BadUsage } from "./command-line.ts";
import { Refused } from "./identify.ts";

/** An entry, and the report it belongs to. */
export type Entry<T> = { report: string; entry: T };

const LANGUAGES = [zh.letter, en.letter];
const { labels, title } = zh.letter.words;
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
  if (rule === null) throw new Refused(`${file}：信里没有“${labels.rule}”一行，不知道答复哪一条`);
  const entry = { rule, evaluation: evaluation ?? undefined, text: said, by, date };
  return fromJson(file, JSON.stringify({ report, ...entry }), ReplyFile);
}

/** The correction in a file. @throws as `readReply` */
export function readCorrection(file: string): Entry<Correction> {
  const text = readText(file);
  if (isJson(text)) return fromJson(file, text, CorrectionFile);
  const { report, line, printed: from, right: to, text: reason, date } = letterOf(file, text, "correction");
  const missing = [line === null && labels.line, !from && labels.printed, !to && labels.right].filter(
    Boolean,
  );
  if (missing.length > 0)
    throw new Refused(`${file}：信里没有“${missing.join("”、“")}”，不知道把哪里读作什么；请向来信人问清`);
  return fromJson(file, JSON.stringify({ report, line, from, to, reason, date }), CorrectionFile);
}

/** What somebody wrote, with tokens in place of persons, and how many. @throws UnreadableFile where one cannot be hidden */
export async function hidePersonsIn(text: string): Promise<{ text: string; hidden: number }> {
  const { bytes, redactions } = await storedForm(new TextEncoder().encode(text), "letter.txt");
  return { text: new TextDecoder().decode(bytes), hidden: redactions };
}

/** What must not have a person in it. @throws Refused where it has */
export async function refusePersons(text: string, what: string): Promise<void> {
  if ((await hidePersonsIn(text)).hidden > 0) throw new Refused(`${what}里有个人姓名或号码；请只写单位`);
}

/** @throws Refused where the day is still to come, or before the year that the report is about */
export function checkDay(date: string, fiscalYear: number, now = Date.now()): void {
  const today = new Date(now + FIRST_CLOCK).toISOString().slice(0, 10);
  if (date > today) throw new Refused(`${labels.date} ${date} 还没有到；今天是 ${today}`);
  if (Number(date.slice(0, 4)) < fiscalYear)
    throw new Refused(`${labels.date} ${date} 在报告所说的 ${fiscalYear} 年以前`);
}

function readText(file: string): string {
  if (!existsSync(file)) throw new BadUsage(`${file}：没有这个文件；请核对路径，带空格的路径要加引号`);
  const found = statSync(file);
  if (!found.isFile()) throw new BadUsage(`${file}：这不是文件；一次收录一封信`);
  if (found.size > MOST_BYTES)
    throw new Refused(`${file}：有 ${found.size} 字节，不像一封信；请只留下信本身`);
  return readFileSync(file, "utf8").replace(/^\ufeff/, "");
}

const isJson = (text: string) => text.trimStart().startsWith("{");

function letterOf(file: string, text: string, kind: LetterKind): Letter {
  try {
    const letter = readLetter(
      text,
      LANGUAGES.map(({ words }) => words),
    );
    if (letter.kind !== kind) throw new Refused(`${file}：这是${title[letter.kind]}，${OTHER[letter.kind]}`);
    const blank = Object.entries(letter).find(([, said]) =>
      LANGUAGES.some(({ unfilled }) => said === unfilled),
    );
    if (blank) throw new Refused(`${file}：“${labelOf(blank[0])}”还没有填写`);
    return letter;
  } catch (error) {
    if (error instanceof UnreadableLetter)
      throw new Refused(`${file}:${error.trouble.line}：${say(error.trouble)}`);
    throw error;
  }
}

const OTHER = { reply: "请用 npm run add-reply", correction: "请用 npm run add-correction" };
const labelOf = (part: string) => new Map<string, string>(Object.entries(labels)).get(part) ?? part;

function say(trouble: LetterTrouble): string {
  switch (trouble.what) {
    case "no-title":
      return `没有“${title.reply}”或“${title.correction}”一行，这不是网页上写好的信；也可以给 JSON，见 docs/filing.md`;
    case "two-letters":
      return "这里又是一封信；请一次收录一封，去掉回信里引用的那一封";
    case "no-end":
      return `没有“${zh.letter.words.end}”一行，分不清说明到哪里为止；请向来信人要完整的信，或者在说明后面补上这一行`;
    case "no-text":
      return `“${labels.text}”后面没有文字`;
    case "stray":
      return "这一行没有标签，多半是邮件程序把上一行折断了；请接回上一行";
    case "twice":
      return `“${labelOf(trouble.part)}”出现了两次`;
    case "missing":
      return `没有“${labelOf(trouble.part)}”一行`;
    case "no-line":
      return `“${labels.line}”不是行号；请写数字，从 1 数起`;
  }
}

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
  } catch (error) {
    throw new Refused(`${file}：不是完整的 JSON（${error instanceof Error ? error.message : error}）`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refused(`${file}：${issue?.path.join(".") || "JSON"}：${issue?.message}`);
}
