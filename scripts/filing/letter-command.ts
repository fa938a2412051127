import { alone, settled } from "../disk/house.ts";
import { BadUsage, readLine, TEXT, YES } from "./command-line.ts";
import { runFiling } from "./filing-command.ts";

/** What was asked for on the command line of a letter. */
export interface LetterOptions {
  file: string;
  /** The reason of a correction in English; null where nobody wrote it. */
  reasonEn: string | null;
  dryRun: boolean;
}

/** A command that files a letter: its name, what it says of itself, and its work. */
interface LetterCommand {
  name: string;
  usage: string;
  /** @param hold throws where another run is at work */
  file: (options: LetterOptions, hold: () => void) => Promise<void>;
}

const OPTIONS = { "reason-en": TEXT, "dry-run": YES } as const;

/** Files the letter that the arguments name, alone on data/, and sets the exit code of the process. */
export function runLetter({ name, usage, file }: LetterCommand, args: string[]): Promise<void> {
  const work = async (given: string[]) => {
    const options = readOptions(given);
    if (!options.dryRun) return alone(name, (hold) => file(options, hold));
    await settled(name);
    await file(options, () => {});
  };
  return runFiling({ usage, options: Object.keys(OPTIONS), work }, args);
}

function readOptions(args: string[]): LetterOptions {
  const { values, positionals } = readLine(args, OPTIONS);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadUsage("要给出一个文件（.txt 或 .json），一次一封信");
  return { file, reasonEn: values["reason-en"] ?? null, dryRun: values["dry-run"] ?? false };
}
