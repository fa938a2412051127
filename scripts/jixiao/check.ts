import { writeFileSync } from "node:fs";
import { toJson } from "../../src/exports/json.ts";
import { sarifOf } from "../../src/exports/sarif.ts";
import { ruleRows } from "../../src/messages/code-rows.ts";
import type { Spoken } from "../words/spoken.ts";
import { type CheckedFile, checkedOf, uriOf } from "./checked.ts";
import { BadCommand, type Command, readLine, spokenOf } from "./options.ts";
import { readOne } from "./read-one.ts";
import { sayFile, sayTotal } from "./say-check.ts";
import { markdownFile, markdownHead, markdownTotal } from "./say-markdown.ts";
import { write } from "./write.ts";

/** How far down questions count for the exit code. */
const LEVELS = { high: ["high"], medium: ["high", "medium"] } as const;
type Level = keyof typeof LEVELS;

/** What a format says before, of each file, and behind; what it says of all at once it keeps until then. */
interface Format {
  head?: (spoken: Spoken) => string;
  each?: (file: CheckedFile, spoken: Spoken) => string;
  tail: (files: CheckedFile[], level: Level, version: string, spoken: Spoken) => string;
}

const FORMATS: Record<string, Format> = {
  text: {
    each: sayFile,
    tail: (files, level, _, spoken) => sayTotal(files, level, standing(files, level), spoken),
  },
  markdown: {
    head: markdownHead,
    each: markdownFile,
    tail: (files, level, _, spoken) => markdownTotal(files, level, standing(files, level), spoken),
  },
  json: {
    tail: (files, level, version) =>
      toJson({ version, level, standing: standing(files, level), files: files }),
  },
  sarif: {
    tail: (files, _, version, { language }) =>
      toJson(
        sarifOf(
          files.map((file) => ({ ...file, uri: uriOf(file.path) })),
          ruleRows(),
          version,
          language,
        ),
      ),
  },
};

/** Asks of each file, by itself, what the site would ask. Exit code 1 where a question of the level stands, 2 where a file was not read. */
export const check: Command = async (args, { version }) => {
  const { values, positionals } = readLine(args, {
    level: { type: "string", default: "high" },
    format: { type: "string", default: "text" },
    out: { type: "string" },
  });
  const spoken = spokenOf(args);
  const { command } = spoken.say;
  const level = values.level === "high" || values.level === "medium" ? values.level : null;
  if (!level) throw new BadCommand(command.level(values.level));
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!format) throw new BadCommand(command.format(values.format));
  if (positionals.length === 0) throw new BadCommand(command.noFile);
  const kept: string[] = [];
  const put = async (text: string) => (values.out === undefined ? write(text) : void kept.push(text));
  const files: CheckedFile[] = [];
  await put(format.head?.(spoken) ?? "");
  for (const path of positionals) {
    const file = checkedOf(await readOne(path, spoken), spoken);
    files.push(file);
    await put(format.each?.(file, spoken) ?? "");
  }
  await put(format.tail(files, level, version, spoken));
  if (values.out !== undefined) writeFileSync(values.out, kept.join(""));
  if (files.some(({ refused }) => refused)) return 2;
  return standing(files, level) > 0 ? 1 : 0;
};

function standing(files: CheckedFile[], level: Level): number {
  const counted: readonly string[] = LEVELS[level];
  return files.flatMap(({ flags }) => flags).filter(({ severity }) => counted.includes(severity)).length;
}
