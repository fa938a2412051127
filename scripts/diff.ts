/** Prints what changed in the published figures since a git ref, and drafts the line for data/CHANGES.md. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Change, changesFigures, compareAll, draftEntry, sayChange } from "../src/exports/changes.ts";
import { figuresText, fingerprintMark, newestFingerprint } from "../src/exports/figures.ts";
import type { Tables } from "../src/model/tables/index.ts";
import { readPublished } from "../src/published.ts";
import { BadInput, sayTrouble } from "./bad-input.ts";
import { settled } from "./house.ts";

const FOLDER = "data/published";
const CHANGES = "data/CHANGES.md";

/** How the figures of these tables are known in data/CHANGES.md. */
export function markOf(tables: Tables): string {
  return fingerprintMark(createHash("sha256").update(figuresText(tables)).digest("hex"));
}

/** Every cell of the published tables that differs from those of a git ref. @throws BadInput where there is no such ref */
export function changesSince(ref: string, root = "."): Change[] {
  try {
    execFileSync("git", ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], { cwd: root });
  } catch {
    throw new BadInput(`“${ref}” is no commit: give a tag, a branch or a hash, as in npm run diff -- HEAD~1`);
  }
  const published = execFileSync("git", ["ls-tree", "-z", "--name-only", ref, `${FOLDER}/`], { cwd: root });
  const then = new Set(published.toString().split("\0"));
  return compareAll((file) => {
    const path = `${FOLDER}/${file}`;
    return {
      before: then.has(path) ? show(ref, path, root) : null,
      after: existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null,
    };
  });
}

/** What `npm run diff` prints. @param day today */
export function report(ref: string, changes: Change[], mark: string, written: string, day: string): string {
  const figures = changes.filter(changesFigures);
  const others = Map.groupBy(
    changes.filter((change) => !changesFigures(change)),
    ({ table }) => table,
  );
  const beside = [...others].map(([table, list]) => `${table}.csv: ${list.length} other changes`);
  if (figures.length === 0) {
    return [`no published figure has changed since ${ref}`, ...beside].join("\n");
  }
  const line =
    newestFingerprint(written) === mark ? `${CHANGES} tells of it` : draftEntry(figures, day, mark);
  const count = `${figures.length} changes of published figures since ${ref}`;
  return [...figures.map(sayChange), "", count, ...beside, "", line].join("\n");
}

function show(ref: string, path: string, root: string): string {
  return execFileSync("git", ["show", `${ref}:${path}`], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1024 * 1024 * 1024,
  });
}

async function main([ref = "HEAD"]: string[]): Promise<void> {
  try {
    await settled("npm run diff");
    const mark = markOf(readPublished(FOLDER).tables);
    const day = new Date().toISOString().slice(0, 10);
    console.log(report(ref, changesSince(ref), mark, readFileSync(CHANGES, "utf8"), day));
  } catch (error) {
    const said = sayTrouble(error);
    if (said === null) throw error;
    console.error(said);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
