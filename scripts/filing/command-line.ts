import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { BadUsage } from "../disk/bad-input.ts";
import { optionTrouble } from "../words/command.ts";

/** What options of a command line hold: a text, or whether they are there. */
export const [TEXT_OPTION, SWITCH] = [{ type: "string" }, { type: "boolean" }] as const;

/**
 * The words and options of a command line.
 * @throws BadUsage where an option is unknown or not of its kind
 */
export function parseCommandLine<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new BadUsage(optionTrouble(error));
  }
}

/**
 * npm keeps options for itself where no `--` stands before them, and tells of them in the environment alone: `--dry-run`
 * would file, `--region` be forgotten.
 * @throws BadUsage where it kept one of these
 */
export function refuseSwallowed(
  args: string[],
  options: string[],
  environment: Record<string, string | undefined> = process.env,
): void {
  const kept = options.filter((name) => {
    const said = environment[`npm_config_${name.replaceAll("-", "_")}`];
    return said !== undefined && said !== "" && said !== "false" && !args.includes(`--${name}`);
  });
  if (kept.length === 0) return;
  throw new BadUsage({ kind: "swallowed", options: kept });
}
