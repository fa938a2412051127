/** Proves on the published files alone what they promise together, and says which row breaks which promise. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { tableToCsv } from "../src/exports/csv.ts";
import { dataPackage } from "../src/exports/descriptors/datapackage.ts";
import { evaluationsSchema } from "../src/exports/descriptors/json-schema.ts";
import { nestEvaluations, toJson } from "../src/exports/json.ts";
import { nestedWriter } from "../src/exports/nested.ts";
import type { Messages } from "../src/messages/index.ts";
import { CHECKS } from "../src/model/integrity/index.ts";
import { UnsoundFile } from "../src/model/integrity/unsound.ts";
import { TABLE_NAMES, type Tables } from "../src/model/tables/index.ts";
import { tell } from "../src/model/words-of.ts";
import { type Published, readDescriptor, readPublished } from "../src/published.ts";
import { BadUsage } from "./disk/bad-input.ts";
import { settled } from "./disk/house.ts";
import { parseCommandLine } from "./filing/command-line.ts";
import { isRule } from "./publish/check-replies.ts";
import { memoryShelf } from "./publish/shelf.ts";
import { runCommand } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

/** One promise and what breaks it: a file, its row where one can be named, and why. */
export interface Finding {
  promise: keyof Messages["terminal"]["checked"]["promises"];
  broken: string[];
}

const DESCRIPTOR = "datapackage.json";

/** Everything that is promised of the published files, each with what breaks it. @param say the words to say it in */
export function checkPublished(say: Messages, folder = "data/published"): Finding[] {
  const words = say.terminal.checked;
  let published: Published;
  try {
    published = readPublished(folder);
  } catch (error) {
    return [{ promise: "typed-cells", broken: [sayError(error, say)] }];
  }
  return [
    { promise: "typed-cells", broken: [] },
    ...CHECKS.map(({ promise, broken }) => ({
      promise,
      broken: broken(published).map(
        ({ table, row, column, why }) =>
          `${join(folder, table)}.csv:${row} ${column}: ${tell(say.breaches, why)}`,
      ),
    })),
    { promise: "known-rules", broken: unknownRules(folder, published, words) },
    {
      promise: "files-as-written",
      broken: expectedFiles(published).flatMap(([file, text]) =>
        firstDifference(join(folder, file), text, words),
      ),
    },
    { promise: "described-files", broken: descriptorFaults(folder, published, say) },
  ];
}

type Words = Messages["terminal"]["checked"];

function unknownRules(folder: string, { tables }: Published, words: Words): string[] {
  return (["flags", "replies"] as const).flatMap((name) =>
    tables[name].flatMap(({ rule }, index) =>
      isRule(rule) ? [] : [`${join(folder, name)}.csv:${index + 2} rule: ${words.noRule(rule)}`],
    ),
  );
}

function expectedFiles({ tables }: Published): [string, string][] {
  return [
    ...TABLE_NAMES.map((name): [string, string] => [`${name}.csv`, tableToCsv(name, tables[name])]),
    ...nestedFiles(tables),
    ["evaluations.schema.json", toJson(evaluationsSchema())],
  ];
}

function nestedFiles(tables: Tables): Map<string, string> {
  const { shelf, files } = memoryShelf();
  const nested = nestedWriter(tables.evaluations.length, shelf);
  for (const record of nestEvaluations(tables)) nested.add(record);
  nested.end();
  shelf.settle();
  return files();
}

function descriptorFaults(folder: string, { tables }: Published, say: Messages): string[] {
  const words = say.terminal.checked;
  try {
    const { resources, ...edition } = readDescriptor(folder);
    const facts = resources.map(({ path }) => {
      const content = readFileSync(join(folder, path));
      return { path, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
    });
    const described = new Set([DESCRIPTOR, ...resources.map(({ path }) => path)]);
    return [
      ...listFiles(folder).flatMap((file) =>
        described.has(file) ? [] : [`${join(folder, file)}: ${words.unknownFile(DESCRIPTOR)}`],
      ),
      ...firstDifference(join(folder, DESCRIPTOR), toJson(dataPackage(tables, edition, facts)), words),
    ];
  } catch (error) {
    return [sayError(error, say)];
  }
}

function firstDifference(file: string, expected: string, words: Words): string[] {
  const found = readFileSync(file, "utf8");
  if (found === expected) return [];
  const [has, wants] = [found.split("\n"), expected.split("\n")];
  const line = has.findIndex((text, index) => text !== wants[index]);
  const at = line < 0 ? has.length : line;
  return [`${file}:${at + 1}: ${words.otherLine(shorten(has[at]), shorten(wants[at]))}`];
}

const shorten = (text = "") => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
const sayError = (error: unknown, say: Messages) =>
  error instanceof UnsoundFile ? tell(say.troubles, error.told) : String(error);

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isFile()
      ? [
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll("\\", "/"),
        ]
      : [],
  );
}

/** Checks what is published, or what stands in another folder, and says what of it does not fit; the exit code tells whether all does. */
export async function main(args: string[]): Promise<void> {
  await runCommand({ usage: "check", work }, args);
}

async function work(args: string[], { say }: Spoken): Promise<void> {
  const { checked } = say.terminal;
  const [folder] = parseCommandLine(args, {}).positionals;
  if (folder === undefined) await settled("npm run check");
  else if (!existsSync(folder)) throw new BadUsage({ kind: "no-file", file: folder });
  const findings = checkPublished(say, folder);
  for (const { promise, broken } of findings) {
    console.log(`${broken.length > 0 ? "✗" : "✓"} ${checked.promises[promise]}`);
    for (const line of broken) console.log(`  ${line}`);
  }
  const count = findings.reduce((sum, { broken }) => sum + broken.length, 0);
  console.log(`\n${checked.total(findings.length, count)}`);
  process.exitCode = count > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
