import { UnreadableFile } from "../../src/documents/block.ts";
import { sayRefusal } from "../../src/messages/refusals.ts";
import { sayTrouble } from "../disk/bad-input.ts";
import { BadUsage, refuseSwallowed } from "./command-line.ts";
import { Refused } from "./identify.ts";

/** A command that files something: what it says of itself, the options npm may keep from it, and its work. */
interface FilingCommand {
  usage: string;
  options: string[];
  work: (args: string[]) => Promise<void>;
}

/** Runs a command that files, says in a sentence what stopped it, and sets the exit code of the process. */
export async function runFiling({ usage, options, work }: FilingCommand, args: string[]): Promise<void> {
  if (args.includes("--help")) return console.log(usage);
  try {
    refuseSwallowed(args, options);
    await work(args);
  } catch (error) {
    process.exitCode = codeOf(error);
    const said =
      error instanceof UnreadableFile
        ? `第 ${error.line} 行：${sayRefusal(error.refusal, "zh")}`
        : (sayTrouble(error) ?? String(error instanceof Error ? error.message : error));
    console.error(error instanceof BadUsage ? `${said}\n\n${usage}` : said);
  }
}

// 2: this one is not filed, and nothing was written; 1: the command, the house or the disk is not in order
function codeOf(error: unknown): number {
  if (error instanceof Refused || error instanceof UnreadableFile) return 2;
  if (error instanceof BadUsage || sayTrouble(error) !== null) return 1;
  throw error;
}
