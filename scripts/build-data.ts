import { hash } from "node:crypto";
import { pathToFileURL } from "node:url";
import { citationCff } from "../src/exports/citation.ts";
import type { FileFacts } from "../src/exports/descriptors/datapackage.ts";
import { dataReadme } from "../src/exports/dictionary.ts";
import { codelistRows } from "../src/messages/code-rows.ts";
import { BadUsage } from "./disk/bad-input.ts";
import type { Content } from "./disk/disk.ts";
import { alone, deskOf } from "./disk/house.ts";
import { replaceAll } from "./disk/swap.ts";
import { assemble, survey } from "./publish/assemble.ts";
import { codeKey } from "./publish/code-key.ts";
import { openStore } from "./publish/fragment-store.ts";
import { makeAll } from "./publish/make-all.ts";
import { openPlaced } from "./publish/placed.ts";
import { checkRemovals, publishedIds } from "./publish/removals.ts";
import { diskShelf } from "./publish/shelf.ts";
import { collectedIds, readRegions } from "./publish/sources.ts";
import { isBeside, isPublished, openNote, readStanding } from "./publish/standing.ts";
import { readOptions, runCommand } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

/** What the command line says. */
interface Asked {
  /** Ids that are no longer collected and may go. */
  allowed: string[];
  /** How many threads read. */
  threads: number;
}

/** @throws BadUsage where it says anything else */
function readAsked(args: string[]): Asked {
  const { threads, "allow-removal": allowed = [] } = readOptions(args, OPTIONS);
  if (!/^[1-9]\d?$/.test(threads)) throw new BadUsage({ kind: "threads", given: threads });
  return { allowed, threads: Number(threads) };
}

const OPTIONS = {
  "allow-removal": { type: "string", multiple: true },
  threads: { type: "string", default: "1" },
} as const;

/** Puts what is published, its dictionary and its citation in place together. @param assertHeld throws where another run is at work */
export function putPublished(
  published: Content,
  citation: string,
  assertHeld: () => void,
  data = "data",
): void {
  const contents = new Map<string, Content>([["published", published], ...besideOf(citation)]);
  replaceAll(deskOf(data), contents, assertHeld);
}

/** What stands beside the published folder, by its path relative to the folder of data. */
const besideOf = (citation: string) =>
  new Map([
    ["README.md", dataReadme(codelistRows())],
    ["../CITATION.cff", citation],
  ]);

/** What a run has made of how many reports; where nothing had changed, the files are those that stood there. */
interface Made {
  reports: number;
  /** Those of the reports that were read, and not taken from what is kept. */
  read: number;
  files: number;
  asTheyWere: boolean;
}

/**
 * The whole way, where data/ is held: fragments of what has changed, what all of them tell together, then everything
 * appended and put in place; what reports add that have not changed is copied from what stands there.
 */
export async function publish(allowed: string[], assertHeld: () => void, threads = 1): Promise<Made> {
  const ids = collectedIds();
  checkRemovals(publishedIds("data/published"), ids, allowed);
  const code = codeKey();
  const store = openStore(code);
  const changed = ids.filter((id) => !store.isKept(id, store.key(id)));
  await makeAll(changed, code, threads);
  const fragments = { ...store, ids };
  const surveyed = survey(fragments, readRegions());
  store.prune(ids);
  const counted = { reports: ids.length, read: changed.length };
  const made = JSON.stringify([code, surveyed.made]);
  const noted = readStanding(code);
  const standing = noted && isPublished(noted) ? noted : null;
  if (standing?.made === made && isBeside(standing))
    return { ...counted, files: standing.files.length, asTheyWere: true };
  const before = standing && {
    folder: "data/published",
    files: new Map(standing.files.map((file) => [file.path, file])),
  };
  const note = openNote();
  const placed = openPlaced(standing?.places ?? [], store.seal, note.add);
  let files: FileFacts[] = [];
  const published = (folder: string) => {
    files = [...assemble(fragments, surveyed, diskShelf(folder, before), placed)];
  };
  const citation = citationCff(surveyed.made, surveyed.day);
  putPublished(published, citation, assertHeld);
  const beside = [...besideOf(citation)].map(([path, content]) => [path, hash("sha256", content)]);
  note.end({ code, made, files, beside: Object.fromEntries(beside) });
  return { ...counted, files: files.length, asTheyWere: false };
}

/** Publishes what is collected, says so, and sets the exit code of the process. */
export async function main(args: string[]): Promise<void> {
  const start = performance.now();
  const work = async (given: string[], { say }: Spoken) => {
    const { allowed, threads } = readAsked(given);
    const made = await alone("npm run data", (assertHeld) => publish(allowed, assertHeld, threads));
    console.log(say.terminal.published("data/published", made, Math.round(performance.now() - start)));
  };
  await runCommand({ usage: "data", work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
