import { UnreadableFile } from "../../src/documents/block.ts";
import { Refused } from "../disk/bad-input.ts";
import { type Command, runCommand } from "../words/command.ts";
import { refuseSwallowed } from "./command-line.ts";

/** A command that files something, and the options npm may keep from it. */
interface FilingCommand extends Pick<Command, "usage" | "work"> {
  options: string[];
}

/** Runs a command that files, says in a sentence what stopped it, and sets the exit code of the process. */
export function runFiling({ usage, options, work }: FilingCommand, args: string[]): Promise<void> {
  const file: Command["work"] = (given, spoken) => {
    refuseSwallowed(args, [...options, "lang"]);
    return work(given, spoken);
  };
  return runCommand({ usage, work: file, codeOf }, args);
}

// 2: this one is not filed, and nothing was written; 1: the command, the house or the disk is not in order
const codeOf = (error: unknown) => (error instanceof Refused || error instanceof UnreadableFile ? 2 : 1);
