import { strToU8, zipSync } from "fflate";
import { storedForm } from "../filing/stored.ts";
import { WholeSource } from "../model/source.ts";
import type { Taken } from "./take.ts";

/** What only whoever files the report knows of it. */
export interface FilingFacts {
  /** Six digits of GB/T 2260. */
  region: string;
  fiscalYear: number;
  publisher: string;
  /** Where it is published; null where it is not yet. */
  url: string | null;
  /** The day it was collected. */
  day: string;
}

/** The SHA-256 of bytes in small hex; not every program has the same. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

/**
 * A folder ready to be put below `data/sources`: the text of the report without its persons, and its `source.json`.
 * @param name the name of the file
 * @throws UnreadableFile where the file cannot be stored as text, or a person in it cannot be hidden
 * @throws ZodError where what was told is not of the form that source.json has
 */
export async function folderOf(
  bytes: Uint8Array,
  name: string,
  told: FilingFacts,
  digest: Digest,
): Promise<{ source: Taken; folder: Taken }> {
  const stored = await storedForm(bytes, name);
  const source = WholeSource.parse({
    region: told.region,
    fiscalYear: told.fiscalYear,
    publisher: told.publisher,
    publisherInferred: !new TextDecoder().decode(stored.bytes).includes(told.publisher),
    file: stored.file,
    sha256: await digest(stored.bytes),
    url: told.url,
    collectedOn: told.day,
    reader: stored.reader,
    redactions: stored.redactions,
    original: { kind: stored.kind, sha256: await digest(bytes) },
  });
  const text = `${JSON.stringify(source, null, 2)}\n`;
  const content = zipSync(
    { "source.json": strToU8(text), [stored.file]: new Uint8Array(stored.bytes) },
    { mtime: new Date(`${told.day}T12:00:00`) },
  );
  return {
    source: { name: "source.json", type: "application/json", content: text },
    folder: { name: `${told.region}-${told.fiscalYear}.zip`, type: "application/zip", content },
  };
}
