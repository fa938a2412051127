import { strFromU8, strToU8, unzipSync } from "fflate";
import { writeZip } from "../../../src/downloads/zip.ts";
import { type ArchiveEntry, collect } from "../../../src/exports/pieces.ts";

/** A packed file with some of its parts changed: text in, text out; null leaves a part out. */
export function withParts(
  file: Uint8Array,
  change: (name: string, text: string) => string | null,
): Uint8Array {
  return zipOf(
    Object.fromEntries(
      Object.entries(unzipSync(file)).flatMap(([name, part]) => {
        const text = change(name, strFromU8(part));
        return text === null ? [] : [[name, text]];
      }),
    ),
  );
}

/** A packed file of the given parts, packed by zlib: hostile ones are so large that packing them in JavaScript takes seconds. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(parts).map(
    ([name, part]): ArchiveEntry => [name, [typeof part === "string" ? strToU8(part) : part]],
  );
  return collect((sink) => writeZip(entries, "2026-01-01", sink));
}
