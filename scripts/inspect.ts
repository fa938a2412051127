import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UnreadableFile } from "../src/documents/block.ts";
import { checkSize } from "../src/documents/decode.ts";
import { BadInput, BadUsage } from "./disk/bad-input.ts";
import { parseCommandLine, SWITCH } from "./filing/command-line.ts";
import { readSource } from "./publish/sources.ts";
import { asJson, asText, type Inspected, inspectBytes } from "./reading/inspected.ts";
import { runCommand } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

const SOURCES = "data/sources";

async function inspect(target: string): Promise<Inspected> {
  const filed = /^[\w-]+$/.test(target) && existsSync(join(SOURCES, target));
  if (!filed && !(existsSync(target) && statSync(target).isFile()))
    throw new BadInput({
      kind: "no-target",
      target,
      found: existsSync(target) ? "other" : "nothing",
      sources: SOURCES,
    });
  const report = filed ? readSource(join(SOURCES, target), target) : undefined;
  const file = report?.file ?? target;
  try {
    if (!report) checkSize(statSync(target).size);
    return await inspectBytes(file, report?.bytes ?? readFileSync(target), report);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new BadInput({ kind: "unreadable", file, line: error.line, refusal: error.refusal });
    throw error;
  }
}

/** Prints what was read of what the arguments name, or sets the exit code of the process. */
export async function main(args: string[]): Promise<void> {
  const work = async (given: string[], spoken: Spoken) => {
    const { values, positionals } = parseCommandLine(given, { json: SWITCH });
    const [target, ...others] = positionals;
    if (!target) throw new BadUsage({ kind: "no-file-given" });
    if (others.length > 0)
      throw new BadUsage({ kind: "several-files", files: "inspected", count: positionals.length });
    const inspected = await inspect(target);
    process.stdout.write(values.json ? asJson(inspected) : `${asText(inspected, spoken)}\n`);
  };
  await runCommand({ usage: "inspect", work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // whoever reads may stop early, as head does
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  await main(process.argv.slice(2));
}
