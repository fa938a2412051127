/** What is published now → the files of an edition's folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { editionArchive } from "../../src/downloads/edition-archive.ts";
import { describeBytes } from "../../src/downloads/file.ts";
import { type StoredEdition, unpack } from "../../src/downloads/stored-edition.ts";
import { editionChanges, itemsToCsv } from "../../src/exports/edition-changes.ts";
import { toJson } from "../../src/exports/json.ts";
import { type Release, releaseFiles, releaseId } from "../../src/exports/release.ts";
import { sumLine } from "../../src/model/sums.ts";
import { type Descriptor, readPublished } from "../../src/published.ts";

/**
 * The same of the same day: the same bytes.
 * @param descriptor of what is published
 * @param before the edition that it follows
 * @param data the folder of `published`, `LICENSE.md` and `CHANGES.md`
 */
export function makeEdition(
  descriptor: Descriptor,
  date: string,
  before: StoredEdition | null,
  data = "data",
): { release: Release; files: Map<string, string | Uint8Array> } {
  const at = (path: string) => readFileSync(join(data, path));
  const { tables } = readPublished(join(data, "published"));
  const { resources, ...edition } = descriptor;
  const published = resources.map(({ path, bytes, hash }) => ({
    facts: { path, bytes, sha256: hash.replace("sha256:", "") },
    bytes: at(`published/${path}`),
  }));
  const release: Release = {
    edition: edition.edition,
    version: edition.version,
    date,
    previous: before?.id ?? null,
    counts: {
      reports: tables.reports.length,
      evaluations: tables.evaluations.length,
      indicators: tables.indicators.length,
      flags: tables.flags.length,
    },
    doi: null,
  };
  const archive = editionArchive({
    tables,
    edition,
    date,
    files: published,
    descriptor: at("published/datapackage.json"),
    documents: new Map(["LICENSE.md", "CHANGES.md"].map((name) => [name, at(name)])),
  });
  const changes = itemsToCsv(changesSince(before, (file) => at(`published/${file}`).toString()));
  const names = releaseFiles(releaseId(release));
  return {
    release,
    files: new Map<string, string | Uint8Array>([
      [names.about, toJson(release)],
      [names.archive, archive],
      [names.changes, changes],
      [names.sums, sumOf(names.archive, archive) + sumOf(names.changes, changes)],
    ]),
  };
}

function changesSince(before: StoredEdition | null, now: (file: string) => string) {
  const then = before ? unpack(before) : {};
  const decoder = new TextDecoder();
  return editionChanges((file) => {
    const bytes = then[file];
    return { before: bytes ? decoder.decode(bytes) : null, after: now(file) };
  });
}

const sumOf = (path: string, content: string | Uint8Array) =>
  sumLine(describeBytes(path, Buffer.from(content)));
