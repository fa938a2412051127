import { citationCff } from "../exports/citation.ts";
import type { Edition } from "../exports/dataset.ts";
import type { FileFacts } from "../exports/descriptors/datapackage.ts";
import { dictionaryText } from "../exports/dictionary.ts";
import { toJson } from "../exports/json.ts";
import { collect } from "../exports/pieces.ts";
import { archiveReadme } from "../exports/readme.ts";
import { PUBLISHED_SUMS } from "../exports/release.ts";
import { zenodoMetadata } from "../exports/zenodo.ts";
import { sumLine } from "../model/sums.ts";
import type { Tables } from "../model/tables/index.ts";
import { writeZip } from "./zip.ts";

/** What is put into the archive of an edition. */
export interface EditionSources {
  tables: Tables;
  edition: Edition;
  /** The day of its release. */
  date: string;
  /** Everything published but the descriptor, in the order in which that lists it. */
  files: { facts: FileFacts; bytes: Uint8Array }[];
  descriptor: Uint8Array;
  /** `LICENSE.md` and `CHANGES.md`. */
  documents: Map<string, Uint8Array>;
}

/**
 * An edition as one archive: every published file as it is, its checksums, and what a reader needs who has nothing else.
 * The same edition of the same day is the same bytes.
 */
export function editionArchive({
  tables,
  edition,
  date,
  files,
  descriptor,
  documents,
}: EditionSources): Uint8Array {
  const facts = files.map((file) => file.facts);
  const texts: [string, string][] = [
    ["README.md", archiveReadme({ tables, edition, day: date, part: null, files: facts })],
    ["dictionary.md", dictionaryText(tables.codelists)],
    ["CITATION.cff", citationCff(edition, date)],
    ["zenodo.json", toJson(zenodoMetadata(edition, date))],
    [PUBLISHED_SUMS, facts.map(sumLine).join("")],
  ];
  const encoder = new TextEncoder();
  const entries: [string, Uint8Array][] = [
    ...texts.map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)]),
    ...documents,
    ["datapackage.json", descriptor],
    ...files.map(({ facts: { path }, bytes }): [string, Uint8Array] => [path, bytes]),
  ];
  return collect((sink) =>
    writeZip(
      entries.map(([path, bytes]) => [path, [bytes]]),
      date,
      sink,
    ),
  );
}
