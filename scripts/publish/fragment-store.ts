/**
 * Fragments of reports kept under `.cache/`, a file each, so that what has not changed need not be read again.
 *
 * An entry is its checksum, a line of what has to be known first, and the packed rest. The checksum is over the key too,
 * which is that of all a report is made of: its folder and the code. An entry of something else, a torn one and one that
 * was tampered with are all the same: it is not what its checksum says, and is made anew.
 */
import { createHash, hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { z } from "zod";
import { type Fragment, FragmentHead, type Fragments, PARTS } from "../../src/exports/fragment.ts";
import { SOURCES } from "./sources.ts";

const FOLDER = ".cache/fragments";
const NEWLINE = 0x0a;
/** The length of a checksum and its line end. */
const SUM = 65;

/** Of the levels the one that needs least time and memory; it leaves a sixth. */
const QUICKLY = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** So many bytes are unpacked before what is left of them is let go: the engine waits for 64 MB of such memory. */
const MOST_LEFT = 1 << 23;

/** What unpacks takes no less than so many bytes, and asks for more memory where none is left over. */
const SPARE = 64;

/** The first line of an entry: the sizes of its parts, before they were packed, in their order. */
const Opening = z.strictObject({ head: FragmentHead, sizes: z.array(z.int().min(0)).length(PARTS.length) });

/** The same of an entry that is known to be whole: each is asked for several times in a run, and checked once. */
const CheckedOpening = z.object({ head: z.custom<FragmentHead>(), sizes: Opening.shape.sizes });

/** The fragments that are kept of a collection. */
export interface FragmentStore extends Omit<Fragments, "ids"> {
  /** The key of a report as it is now. */
  key: (id: string) => string;
  /** Whether what is kept of a report is whole, and of this key. */
  isKept: (id: string, key: string) => boolean;
  keep: (id: string, key: string, fragment: Fragment) => void;
  /** What names all that is kept of a report: its checksum. */
  seal: (id: string) => string;
  /** Forgets every report but these. */
  prune: (ids: string[]) => void;
}

/** @param code the key of the code that makes fragments */
export function openStore(code: string, folder = FOLDER, sources = SOURCES): FragmentStore {
  mkdirSync(folder, { recursive: true });
  const fileOf = (id: string) => join(folder, id);
  const memory = reused();
  let left = 0;
  const read = (file: string) => readInto(file, memory);
  return {
    key: (id) => keyOf(code, id, join(sources, id)),
    isKept(id, key) {
      if (!existsSync(fileOf(id))) return false;
      const entry = read(fileOf(id));
      const isWhole = entry.toString("latin1", 0, SUM) === `${sumOf(key, entry.subarray(SUM))}\n`;
      return isWhole && Opening.safeParse(firstLineOf(entry)).success;
    },
    keep(id, key, { head, parts }) {
      const all = memory.atLeast(PARTS.reduce((sum, name) => sum + mostBytes(parts[name]), 0));
      let end = 0;
      const sizes = PARTS.map((name) => {
        const size = put(all, parts[name], end);
        end += size;
        return size;
      });
      const packed = zstdCompressSync(all.subarray(0, end), QUICKLY);
      const opening = Buffer.from(`${JSON.stringify({ head, sizes })}\n`);
      // in its place at once: a torn entry is none
      writePieces(fileOf(id), [Buffer.from(`${sumOf(key, opening, packed)}\n`), opening, packed]);
    },
    seal: (id) => readInto(fileOf(id), memory, SUM).toString("latin1"),
    head: (id) => openingOf(read(fileOf(id))).head,
    fragment(id) {
      const entry = read(fileOf(id));
      const { head, sizes } = openingOf(entry);
      const size = sumOfSizes(sizes);
      const packed = entry.subarray(entry.indexOf(NEWLINE, SUM) + 1);
      left += size;
      if (left > MOST_LEFT) {
        left = 0;
        letGo();
      }
      // into one piece of memory, not into many that are put together
      const unpacked = zstdDecompressSync(packed, { chunkSize: size + SPARE });
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

// there where the command of package.json says so; young memory alone, which takes less than a millisecond
function letGo(): void {
  globalThis.gc?.({ type: "minor" });
}

const sumOfSizes = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

function sumOf(key: string, ...rest: Uint8Array[]): string {
  const sum = createHash("sha256").update(key);
  for (const piece of rest) sum.update(piece);
  return sum.digest("hex");
}

const firstLineOf = (entry: Buffer): unknown =>
  JSON.parse(entry.toString("utf8", SUM, entry.indexOf(NEWLINE, SUM)));

const openingOf = (entry: Buffer) => CheckedOpening.parse(firstLineOf(entry));

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

// a UTF-16 unit takes three bytes of UTF-8 at the most; to count them would be to write them twice
const mostBytes = (part: string | Uint8Array) => (typeof part === "string" ? 3 : 1) * part.length;

/** @returns how many bytes it takes */
function put(all: Buffer, part: string | Uint8Array, at: number): number {
  if (typeof part === "string") return all.write(part, at);
  all.set(part, at);
  return part.length;
}

function writePieces(file: string, pieces: Uint8Array[]): void {
  const handle = openSync(file, "w");
  try {
    // writes all of a piece or says why not; writev may stop where the disk is full
    for (const piece of pieces) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
}

/** Memory that is used again and again: thousands of buffers would pile up before they are let go. */
function reused(): { atLeast: (size: number) => Buffer } {
  let memory = Buffer.alloc(1 << 16);
  return {
    atLeast(size) {
      if (size > memory.length) memory = Buffer.alloc(2 * size);
      return memory;
    },
  };
}

/** @param most bytes of the file */
function readInto(file: string, memory: ReturnType<typeof reused>, most = Number.POSITIVE_INFINITY): Buffer {
  const handle = openSync(file, "r");
  try {
    const size = Math.min(fstatSync(handle).size, most);
    const all = memory.atLeast(size);
    return all.subarray(0, readSync(handle, all, 0, size, 0));
  } finally {
    closeSync(handle);
  }
}
