import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { type Messages, messages } from "../../src/messages/index.ts";
import { Language } from "../../src/model/words.ts";

/** A command line that says something else than it may. */
export class BadCommand extends Error {}

/** Where the command finds what comes with it. */
export interface Home {
  version: string;
  /** The places of GB/T 2260, as `data/regions.csv`. */
  regions: string;
}

/** One command: it works on what was given, and returns the exit code. */
export type Command = (args: string[], home: Home) => number | Promise<number>;

/** The words of a command in the language that its line asks for. */
export interface Spoken {
  language: Language;
  say: Messages;
}

/** The language of a command line: Chinese where it asks for none. @throws BadCommand where it asks for one that is not there */
export function spokenBy(given: string | undefined): Spoken {
  const asked = Language.safeParse(given ?? "zh");
  if (!asked.success) throw new BadCommand(messages.zh.command.language(given ?? ""));
  return { language: asked.data, say: messages[asked.data] };
}

/** Options and operands. @throws BadCommand where an option is unknown or lacks its value */
export function readLine<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, lang: { type: "string" } } });
  } catch (error) {
    throw new BadCommand(error instanceof Error ? error.message : String(error));
  }
}
