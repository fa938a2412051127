/** What commands of the house do alike with a command line: its language, `--help`, and what is said where it is wrong. */
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import { Language } from "../../src/model/words.ts";
import { BadUsage, sayTrouble } from "../disk/bad-input.ts";
import { askedFor, type Spoken, spokenBy } from "./spoken.ts";

/** A command: how its usage is called, and its work. */
export interface Command {
  usage: keyof Spoken["say"]["usages"];
  /** @param args the command line without `--lang` */
  work: (args: string[], spoken: Spoken) => unknown;
  /** The exit code of an error that is no bug of ours; 1 where nothing is said. */
  codeOf?: (error: unknown) => number;
}

/** Runs a command: prints how it is called, or does its work, or says in a sentence what stopped it; sets the exit code of the process. */
export async function runCommand({ usage, work, codeOf = () => 1 }: Command, args: string[]): Promise<void> {
  const reader = spokenBy(args);
  if (args.includes("--help")) return console.log(reader.say.usages[usage]);
  try {
    const asked = askedFor(args);
    if (asked !== null && !Language.safeParse(asked).success)
      throw new BadUsage({ kind: "no-language", given: asked });
    await work(withoutLanguage(args), reader);
  } catch (error) {
    const said = sayTrouble(error, reader);
    if (said === null) throw error;
    process.exitCode = codeOf(error);
    console.error(error instanceof BadUsage ? `${said}\n\n${reader.say.usages[usage]}` : said);
  }
}

function withoutLanguage(args: string[]): string[] {
  return args.filter(
    (arg, index) => !arg.startsWith("--lang=") && arg !== "--lang" && args[index - 1] !== "--lang",
  );
}

/** The options of a command line that has nothing else. @throws BadUsage where one is unknown or not of its kind */
export function readOptions<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new BadUsage(optionTrouble(error));
  }
}

/** What is wrong with a command line, as the parser of Node says it. */
export function optionTrouble(error: unknown): CommandTrouble {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? error.code : "";
  const option = /'(-{0,2}[^' <,]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return { kind: "bad-option", why: "unknown", option };
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return { kind: "bad-option", why: "word", option };
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") throw error;
  return { kind: "bad-option", why: /does not take/.test(message) ? "takes-none" : "lacks", option };
}
