import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { z } from "zod";
import type { FileFacts } from "../exports/descriptors/datapackage.ts";
import { type Item, readItems } from "../exports/edition-changes.ts";
import { newestFirst, PUBLISHED_SUMS, Release, releaseFiles, releaseId } from "../exports/release.ts";
import { sumLine } from "../model/sums.ts";
import { EDITIONS, storedEditions } from "../published.ts";
import { once } from "../values/once.ts";
import { describeBytes } from "./file.ts";

/** An edition as it is kept in the repository, found whole. */
export interface StoredEdition {
  id: string;
  release: Release;
  /** Its folder: the archive, the changes since the edition before, their checksums, what it is. */
  files: Map<string, Uint8Array>;
  archive: FileFacts;
  changes: Item[];
}

/**
 * The editions below a folder, the newest first.
 * @throws Error naming the file that is not as it was released, and what to do
 */
export function readEditions(folder = EDITIONS): StoredEdition[] {
  const editions = [...storedEditions(folder)].map(([id, files]) =>
    saying(
      `${folder}/${id}`,
      "an edition never changes: bring it back from the repository (git restore)",
      () => readEdition(id, files),
    ),
  );
  return saying(folder, "each names the one before it in edition.json", () => newestFirst(editions));
}

/** What the archive of an edition holds, by path; unpacked once. */
export const unpack = ({ id, files }: Pick<StoredEdition, "id" | "files">) =>
  unpackOnce(take(files, releaseFiles(id).archive));

const unpackOnce = once((archive: Uint8Array): Record<string, Uint8Array> => unzipSync(archive));

function readEdition(id: string, files: Map<string, Uint8Array>): StoredEdition {
  const names = releaseFiles(id);
  const known = new Set<string>(Object.values(names));
  const odd = [...files.keys()].find((name) => !known.has(name));
  if (odd) throw new Error(`${odd}: no edition has such a file`);
  const release = Release.parse(JSON.parse(textOf(take(files, names.about))));
  if (releaseId(release) !== id) throw new Error(`${names.about}: this is edition ${releaseId(release)}`);
  const archive = describeBytes(names.archive, take(files, names.archive));
  const changes = describeBytes(names.changes, take(files, names.changes));
  const sums = textOf(take(files, names.sums));
  if (sums !== sumLine(archive) + sumLine(changes))
    throw new Error(`${names.archive} or ${names.changes}: its sha256 is not the one in ${names.sums}`);
  checkArchive(unpack({ id, files }), release);
  return { id, release, files, archive, changes: readItems(textOf(take(files, names.changes))) };
}

const Described = z.object({ version: z.string(), edition: z.string() });

function checkArchive(inside: Record<string, Uint8Array>, { edition, version }: Release): void {
  const files = new Map(Object.entries(inside));
  const sums = take(files, PUBLISHED_SUMS);
  if (`sha256:${sha256(sums)}` !== edition)
    throw new Error(`${PUBLISHED_SUMS} in its archive: not of ${edition}`);
  for (const line of textOf(sums).trimEnd().split("\n")) {
    const [sum, path] = [line.slice(0, 64), line.slice(66)];
    if (sha256(take(files, path)) !== sum)
      throw new Error(`${path} in its archive: not the file that was published`);
  }
  const own = Described.parse(JSON.parse(textOf(take(files, "datapackage.json"))));
  if (own.edition !== edition || own.version !== version)
    throw new Error(`datapackage.json in its archive: describes version ${own.version}, ${own.edition}`);
}

function saying<T>(where: string, todo: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${where}: ${reason.replace(/^Error: /, "")}; ${todo}`);
  }
}

function take(files: Map<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`${name}: the file is missing`);
  return bytes;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
