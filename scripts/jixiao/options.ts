import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { Language } from "../../src/model/words.ts";
import { tell } from "../../src/model/words-of.ts";
import { optionTrouble } from "../words/command.ts";
import { askedFor, type Spoken, spokenBy } from "../words/spoken.ts";

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

/** The language of a command line. @throws BadCommand where it asks for one that is not there */
export function spokenOf(args: string[]): Spoken {
  const [spoken, asked] = [spokenBy(args), askedFor(args)];
  if (asked === null || Language.safeParse(asked).success) return spoken;
  throw new BadCommand(spoken.say.command.language(asked));
}

/** Options and operands. @throws BadCommand where an option is unknown or lacks its value */
export function readLine<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, lang: { type: "string" } } });
  } catch (error) {
    throw new BadCommand(tell(spokenBy(args).say.troubles, optionTrouble(error)));
  }
}
