#!/usr/bin/env node
/** The command of those who have only the package: reads reports, asks what would be asked of them, writes the tables. */
import { readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { sayTrouble } from "./disk/bad-input.ts";
import { check } from "./jixiao/check.ts";
import { inspect } from "./jixiao/inspect.ts";
import { BadCommand, type Command, type Home, spokenOf } from "./jixiao/options.ts";
import { rules } from "./jixiao/rules.ts";
import { tables } from "./jixiao/tables.ts";
import { write } from "./jixiao/write.ts";
import { spokenBy } from "./words/spoken.ts";

const COMMANDS: Record<string, Command> = { inspect, check, tables, rules };

/** Runs one command. @returns its exit code: 2 where the command line is wrong */
export async function main(args: string[], home: Home): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === "--version") {
      await write(`${home.version}\n`);
      return 0;
    }
    const { say } = spokenOf(args);
    if (args.includes("--help") || name === "help") {
      await write(`${say.command.usage}\n`);
      return 0;
    }
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new BadCommand(name ? say.command.unknown(name) : say.command.noCommand);
    return await command(rest, home);
  } catch (error) {
    const said = error instanceof BadCommand ? error.message : sayTrouble(error, spokenBy(args));
    if (said === null) throw error;
    console.error(said);
    if (error instanceof BadCommand) console.error(spokenBy(args).say.command.help);
    return 2;
  }
}

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// a bin is called through a link
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(beside("../package.json"), "utf8")));
  process.exitCode = await main(process.argv.slice(2), { version, regions: beside("../data/regions.csv") });
}
