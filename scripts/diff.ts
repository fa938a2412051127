/** Prints what changed in the published figures and questions since a git ref, and drafts the line for data/CHANGES.md. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { draftEntry } from "../src/exports/change-draft.ts";
import {
  type CellChange,
  changesFigures,
  changesQuestion,
  compareAll,
  itemised,
  sayChange,
} from "../src/exports/changes.ts";
import { figuresText, fingerprintMark, newestFingerprint } from "../src/exports/figures.ts";
import type { Messages } from "../src/messages/index.ts";
import type { Tables } from "../src/model/tables/index.ts";
import { readPublished } from "../src/published.ts";
import { BadInput } from "./disk/bad-input.ts";
import { settled } from "./disk/house.ts";
import { parseCommandLine } from "./filing/command-line.ts";
import { runCommand } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

const FOLDER = "data/published";
const CHANGES = "data/CHANGES.md";

/** How the figures of these tables are known in data/CHANGES.md. */
export function markOf(tables: Tables): string {
  return fingerprintMark(createHash("sha256").update(figuresText(tables)).digest("hex"));
}

/** Every cell of the published tables that differs from those of a git ref. @throws BadInput where there is no such ref */
export function changesSince(ref: string, root = "."): CellChange[] {
  try {
    execFileSync("git", ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], { cwd: root });
  } catch {
    throw new BadInput({ kind: "no-ref", ref });
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

/** What `npm run diff` prints. @param day today @param words of the language that it prints in */
export function report(
  ref: string,
  changes: CellChange[],
  mark: string,
  written: string,
  day: string,
  words: Messages["terminal"]["compared"],
): string {
  const told = itemised(changes);
  const figures = changes.filter(changesFigures).length;
  const questions = changes.filter(changesQuestion).length;
  const others = Map.groupBy(
    changes.filter((change) => !changesFigures(change) && !changesQuestion(change)),
    ({ table }) => table,
  );
  const beside = [...others].map(([table, list]) => words.others(`${table}.csv`, list.length));
  const count = words.figures(figures, ref);
  const asked = questions === 0 ? [] : [words.questions(questions, ref)];
  if (told.length === 0) return [count, ...beside].join("\n");
  const isTold = newestFingerprint(written) === mark && isListed(told.filter(changesQuestion), written);
  const line = isTold ? words.told(CHANGES) : draftEntry(told, day, mark);
  return [...told.map(sayChange), "", count, ...asked, ...beside, "", line].join("\n");
}

// the fingerprint is of figures alone: whether an entry tells of a question is seen from its line
function isListed(changes: CellChange[], written: string): boolean {
  const lines = new Set(written.split("\n").map((line) => line.replace(/^ +- /, "")));
  return changes.every((change) => lines.has(sayChange(change)));
}

function show(ref: string, path: string, root: string): string {
  return execFileSync("git", ["show", `${ref}:${path}`], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1024 * 1024 * 1024,
  });
}

/** Prints what was published otherwise at a ref of git, cell by cell, and the entry that data/CHANGES.md lacks. */
export async function main(args: string[]): Promise<void> {
  const work = async (given: string[], { say }: Spoken) => {
    const [ref = "HEAD"] = parseCommandLine(given, {}).positionals;
    await settled("npm run diff");
    const mark = markOf(readPublished(FOLDER).tables);
    const day = new Date().toISOString().slice(0, 10);
    const written = readFileSync(CHANGES, "utf8");
    console.log(report(ref, changesSince(ref), mark, written, day, say.terminal.compared));
  };
  await runCommand({ usage: "diff", work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
