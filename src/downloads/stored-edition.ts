import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { z } from "zod";
import type { FileFacts } from "../exports/descriptors/datapackage.ts";
import { type Item, readItems } from "../exports/edition-changes.ts";
import { newestFirst, PUBLISHED_SUMS, Release, releaseFiles, releaseId } from "../exports/release.ts";
import { DamagedEdition, EditionFault } from "../model/integrity/unsound.ts";
import { problemIn } from "../model/problems.ts";
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
 * @throws DamagedEdition naming the file that is not as it was released
 */
export function readEditions(folder = EDITIONS): StoredEdition[] {
  const editions = [...storedEditions(folder)].map(([id, files]) =>
    naming(`${folder}/${id}`, () => readEdition(id, files)),
  );
  return naming(folder, () => newestFirst(editions));
}

/** What the archive of an edition holds, by path; unpacked once. */
export const unpack = ({ id, files }: Pick<StoredEdition, "id" | "files">) =>
  unpackOnce(take(files, releaseFiles(id).archive));

const unpackOnce = once((archive: Uint8Array): Record<string, Uint8Array> => unzipSync(archive));

function unpackSound(id: string, files: Map<string, Uint8Array>): Record<string, Uint8Array> {
  try {
    return unpack({ id, files });
  } catch {
    throw new EditionFault({ kind: "broken-archive", path: releaseFiles(id).archive });
  }
}

function readEdition(id: string, files: Map<string, Uint8Array>): StoredEdition {
  const names = releaseFiles(id);
  const known = new Set<string>(Object.values(names));
  const odd = [...files.keys()].find((name) => !known.has(name));
  if (odd) throw new EditionFault({ kind: "odd-file", path: odd });
  const release = parse(Release, names.about, textOf(take(files, names.about)));
  const own = releaseId(release);
  if (own !== id) throw new EditionFault({ kind: "other-edition", path: names.about, id: own });
  const archive = describeBytes(names.archive, take(files, names.archive));
  const changes = describeBytes(names.changes, take(files, names.changes));
  const sums = textOf(take(files, names.sums));
  if (sums !== sumLine(archive) + sumLine(changes))
    throw new EditionFault({
      kind: "other-sums",
      archive: names.archive,
      changes: names.changes,
      sums: names.sums,
    });
  checkArchive(unpackSound(id, files), release);
  return { id, release, files, archive, changes: readItems(textOf(take(files, names.changes))) };
}

const Described = z.object({ version: z.string(), edition: z.string() });

function checkArchive(inside: Record<string, Uint8Array>, { edition, version }: Release): void {
  const files = new Map(Object.entries(inside));
  const sums = take(files, PUBLISHED_SUMS);
  if (`sha256:${sha256(sums)}` !== edition)
    throw new EditionFault({ kind: "archive-of-another", path: PUBLISHED_SUMS, edition });
  for (const line of textOf(sums).trimEnd().split("\n")) {
    const [sum, path] = [line.slice(0, 64), line.slice(66)];
    if (sha256(take(files, path)) !== sum) throw new EditionFault({ kind: "archive-file", path });
  }
  const path = "datapackage.json";
  const own = parse(Described, path, textOf(take(files, path)));
  if (own.edition !== edition || own.version !== version)
    throw new EditionFault({ kind: "archive-described", path, version: own.version, edition: own.edition });
}

function naming<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof EditionFault) throw new DamagedEdition(where, error.told);
    throw error;
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, path: string, text: string): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new EditionFault({ kind: "wrong-json", path, at: "", problem: null });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path: at = [], problem = null } = problemIn(schema, json) ?? {};
  throw new EditionFault({ kind: "wrong-json", path, at: at.join("."), problem });
}

function take(files: Map<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new EditionFault({ kind: "lost-file", path: name });
  return bytes;
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
