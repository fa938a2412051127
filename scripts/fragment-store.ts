/**
 * Fragments of reports kept under `.cache/`, a file each, so that what has not changed need not be read again.
 *
 * An entry is its checksum, a line of what has to be known first, and the packed rest. The checksum is over the key too,
 * which is that of all a report is made of: its folder and the code. An entry of something else, a torn one and one that
 * was tampered with are all the same: it is not what its checksum says, and is made anew.
 */
import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { z } from "zod";
import { type Fragment, Head, PARTS } from "../src/exports/fragment.ts";
import type { Fragments } from "./assemble.ts";
import { SOURCES } from "./sources.ts";

const FOLDER = ".cache/fragments";
const NEWLINE = 0x0a;
/** The length of a checksum and its line end. */
const SUM = 65;

/** The first line of an entry: the sizes of its parts, before they were packed, in their order. */
const Opening = z.strictObject({ head: Head, sizes: z.array(z.int().min(0)).length(PARTS.length) });

/** The fragments that are kept of a collection. */
export interface FragmentStore extends Omit<Fragments, "ids"> {
  /** The key of a report as it is now. */
  key: (id: string) => string;
  /** Whether what is kept of a report is whole, and of this key. */
  isKept: (id: string, key: string) => boolean;
  keep: (id: string, key: string, fragment: Fragment) => void;
  /** Forgets every report but these. */
  prune: (ids: string[]) => void;
}

/** @param code the key of the code that makes fragments */
export function openStore(code: string, folder = FOLDER, sources = SOURCES): FragmentStore {
  mkdirSync(folder, { recursive: true });
  const fileOf = (id: string) => join(folder, id);
  const read = (id: string) => readFileSync(fileOf(id));
  return {
    key: (id) => keyOf(code, id, join(sources, id)),
    isKept(id, key) {
      const entry = readIfThere(fileOf(id));
      return entry?.toString("latin1", 0, SUM) === `${sumOf(key, entry?.subarray(SUM))}\n`;
    },
    keep(id, key, { head, parts }) {
      const bytes = PARTS.map((name) => parts[name]);
      const opening = JSON.stringify({ head, sizes: bytes.map(({ length }) => length) });
      const rest = Buffer.concat([Buffer.from(`${opening}\n`), zstdCompressSync(Buffer.concat(bytes))]);
      const beside = `${fileOf(id)}~`;
      writeFileSync(beside, Buffer.concat([Buffer.from(`${sumOf(key, rest)}\n`), rest]));
      renameSync(beside, fileOf(id));
    },
    head: (id) => openingOf(read(id)).head,
    fragment(id) {
      const entry = read(id);
      const { head, sizes } = openingOf(entry);
      const unpacked = zstdDecompressSync(entry.subarray(entry.indexOf(NEWLINE, SUM) + 1));
      let end = 0;
      const parts = PARTS.map((name, index) => {
        const start = end;
        end += sizes[index] ?? 0;
        return [name, unpacked.subarray(start, end)];
      });
      return { head, parts: Object.fromEntries(parts) as Fragment["parts"] };
    },
    prune(ids) {
      const kept = new Set(ids);
      for (const name of readdirSync(folder))
        if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

const sumOf = (key: string, rest: Uint8Array = new Uint8Array()) =>
  hash("sha256", Buffer.concat([Buffer.from(key), rest]));

const openingOf = (entry: Buffer) =>
  Opening.parse(JSON.parse(entry.toString("utf8", SUM, entry.indexOf(NEWLINE, SUM))));

// every file in its folder, so that nothing that reading may look at is forgotten
function keyOf(code: string, id: string, folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const sums = files.map((file) => [
    file.name,
    // what is no file is refused when it is read
    file.isFile() ? hash("sha256", readFileSync(join(folder, file.name))) : null,
  ]);
  return hash("sha256", JSON.stringify([code, id, sums]));
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
