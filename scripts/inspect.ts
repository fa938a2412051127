import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UnreadableFile } from "../src/documents/block.ts";
import { checkSize } from "../src/documents/decode.ts";
import { sayRefusal } from "../src/messages/refusals.ts";
import { BadInput } from "./disk/bad-input.ts";
import { readSource } from "./publish/sources.ts";
import { asJson, asText, type Inspected, inspectBytes } from "./reading/inspected.ts";
import { spoken } from "./words/spoken.ts";

const USAGE = "用法：npm run inspect -- 报告编号或文件 [--json]";
const SOURCES = "data/sources";

async function inspect(target: string): Promise<Inspected> {
  const filed = /^[\w-]+$/.test(target) && existsSync(join(SOURCES, target));
  if (!filed && !(existsSync(target) && statSync(target).isFile())) {
    const found = existsSync(target)
      ? "这不是读得完的文件：是文件夹、管道或设备"
      : `没有这个文件，${SOURCES} 里也没有这个编号的报告`;
    throw new BadInput(`${target}:1: ${found}；请给出报告编号或文件路径`);
  }
  const report = filed ? readSource(join(SOURCES, target), target) : undefined;
  const file = report?.file ?? target;
  try {
    if (!report) checkSize(statSync(target).size);
    return await inspectBytes(file, report?.bytes ?? readFileSync(target), report);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new BadInput(`${file}:${error.line}: ${sayRefusal(error.refusal, spoken().language)}`);
    throw error;
  }
}

/** Prints what was read of what the arguments name, or sets the exit code of the process. */
export async function main(args: string[]): Promise<void> {
  if (args.includes("--help")) return console.log(USAGE);
  const json = args.includes("--json");
  const [target, ...others] = args.filter((arg) => arg !== "--json");
  try {
    if (!target || others.length > 0) throw new BadInput(USAGE);
    const inspected = await inspect(target);
    process.stdout.write(json ? asJson(inspected) : `${asText(inspected)}\n`);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // whoever reads may stop early, as head does
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  await main(process.argv.slice(2));
}
