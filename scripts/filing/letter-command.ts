import { BadUsage } from "../disk/bad-input.ts";
import { alone, settled } from "../disk/house.ts";
import type { Command } from "../words/command.ts";
import type { Spoken } from "../words/spoken.ts";
import { parseCommandLine, SWITCH, TEXT_OPTION } from "./command-line.ts";
import { runFiling } from "./filing-command.ts";

/** What was asked for on the command line of a letter. */
export interface LetterOptions {
  file: string;
  /** The reason of a correction in English; null where nobody wrote it. */
  reasonEn: string | null;
  dryRun: boolean;
}

/** A command that files a letter: its name, and its work. */
interface LetterCommand {
  name: "add-reply" | "add-correction";
  /** @param assertHeld throws where another run is at work */
  file: (options: LetterOptions, assertHeld: () => void, spoken: Spoken) => Promise<void>;
}

const OPTIONS = { "reason-en": TEXT_OPTION, "dry-run": SWITCH } as const;

/** Files the letter that the arguments name, alone on data/, and sets the exit code of the process. */
export function runLetter({ name, file }: LetterCommand, args: string[]): Promise<void> {
  const command = `npm run ${name}`;
  const work: Command["work"] = async (given, spoken) => {
    const options = readOptions(given);
    if (!options.dryRun) return alone(command, (assertHeld) => file(options, assertHeld, spoken));
    await settled(command);
    await file(options, () => {}, spoken);
  };
  return runFiling({ usage: name, options: Object.keys(OPTIONS), work }, args);
}

function readOptions(args: string[]): LetterOptions {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadUsage({ kind: "one-letter" });
  return { file, reasonEn: values["reason-en"] ?? null, dryRun: values["dry-run"] ?? false };
}
