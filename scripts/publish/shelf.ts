/** Shelves: files written piece by piece with a running hash, on a disk or in memory. */
import { createHash, type Hash, hash } from "node:crypto";
import { closeSync, linkSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileFacts } from "../../src/exports/descriptors/datapackage.ts";
import type { ByteRange, Shelf } from "../../src/exports/pieces.ts";
import { keepFiles, keepFolder } from "../disk/disk.ts";

/** So many bytes of a file are gathered before they are written. */
const BLOCK = 1 << 16;
/** So many bytes of what was published before are copied at a time. */
const LARGE_BLOCK = 1 << 20;

/** A shelf that says what stands on it. */
export interface OpenShelf extends Shelf {
  /** Ends every file, and waits until all of it is kept. @returns what was written so far, by path */
  settle: () => ReadonlyMap<string, FileFacts>;
}

/** Where files are kept. */
interface Place {
  /** Keeps bytes of a file: the first that it has, or further ones; after the last nothing more comes. */
  keep: (path: string, bytes: Uint8Array, isFirst: boolean, isLast: boolean) => void;
  /** Keeps a file as it was published before. */
  keepAgain: (path: string) => void;
  /** Bytes of what was published before; good until the next call. */
  read: (range: ByteRange) => Uint8Array;
  /** Waits until all is kept. */
  end: () => void;
}

/** What was published before, whole as it was written. */
export interface Before {
  folder: string;
  files: ReadonlyMap<string, FileFacts>;
}

interface OpenFile {
  hash: Hash;
  /** What is gathered is copied, so that a slice does not hold on to all it was cut from. */
  block: Buffer;
  gathered: number;
  written: number;
  /** What stood before and comes behind what is gathered: copied when it is known where it ends. */
  again: ByteRange | null;
}

function shelf({ keep, keepAgain, read, end }: Place, before: Before["files"]): OpenShelf {
  const open = new Map<string, OpenFile>();
  const facts = new Map<string, FileFacts>();
  const write = (path: string, file: OpenFile, bytes: Uint8Array, isLast: boolean) => {
    if (bytes.length > 0 || isLast) keep(path, bytes, file.written === 0, isLast);
    // a block at once: each call costs as much as a few thousand bytes
    file.hash.update(bytes);
    file.written += bytes.length;
  };
  const flush = (path: string, file: OpenFile, isLast: boolean) => {
    write(path, file, file.block.subarray(0, file.gathered), isLast);
    file.gathered = 0;
  };
  const copy = (path: string, file: OpenFile) => {
    if (!file.again) return;
    const { path: from, start, length } = file.again;
    file.again = null;
    flush(path, file, false);
    for (let at = 0; at < length; at += LARGE_BLOCK) {
      const some = { path: from, start: start + at, length: Math.min(LARGE_BLOCK, length - at) };
      write(path, file, read(some), false);
    }
  };
  const appendAgain = (path: string, file: OpenFile, range: ByteRange) => {
    if (range.length === 0) return;
    if (file.again && follows(range, file.again)) file.again.length += range.length;
    else {
      copy(path, file);
      file.again = { ...range };
    }
  };
  const appendBytes = (path: string, file: OpenFile, bytes: Uint8Array) => {
    if (bytes.length === 0) return;
    copy(path, file);
    if (file.gathered + bytes.length > BLOCK) flush(path, file, false);
    if (bytes.length > BLOCK) write(path, file, bytes, false);
    else {
      file.block.set(bytes, file.gathered);
      file.gathered += bytes.length;
    }
  };
  const putAgain = (path: string) => {
    const own = before.get(path);
    if (!own) throw new Error(`${path} was not published before`);
    keepAgain(path);
    facts.set(path, own);
  };
  return {
    put(path, content) {
      const bytes = toBytes(content);
      keep(path, bytes, true, true);
      facts.set(path, factsOf(path, bytes));
    },
    putAgain,
    append(path, piece) {
      const file = open.get(path) ?? openFile();
      open.set(path, file);
      const start = sizeOf(file);
      if (isRange(piece)) appendAgain(path, file, piece);
      else appendBytes(path, file, toBytes(piece));
      return { path, start, length: sizeOf(file) - start };
    },
    settle() {
      for (const [path, file] of open) {
        if (file.again?.length === sizeOf(file) && isAllOf(file.again, before.get(path))) {
          putAgain(path);
          continue;
        }
        copy(path, file);
        flush(path, file, true);
        facts.set(path, { path, bytes: file.written, sha256: file.hash.digest("hex") });
      }
      open.clear();
      end();
      return facts;
    },
  };
}

const openFile = (): OpenFile => ({
  hash: createHash("sha256"),
  block: Buffer.allocUnsafeSlow(BLOCK),
  gathered: 0,
  written: 0,
  again: null,
});

const sizeOf = ({ written, gathered, again }: OpenFile) => written + gathered + (again?.length ?? 0);

const isRange = (piece: string | Uint8Array | ByteRange): piece is ByteRange =>
  typeof piece === "object" && "start" in piece;

const follows = (next: ByteRange, { path, start, length }: ByteRange) =>
  next.path === path && next.start === start + length;

const isAllOf = ({ path, length }: ByteRange, file: FileFacts | undefined) =>
  path === file?.path && length === file.bytes;

const toBytes = (content: string | Uint8Array) =>
  typeof content === "string" ? Buffer.from(content) : content;

/** Files in a new folder; when it is settled, the disk has them. @param before what may be taken from there */
export function diskShelf(folder: string, before: Before | null = null): OpenShelf {
  mkdirSync(folder);
  const folders = new Set([folder]);
  const written: string[] = [];
  const block = Buffer.allocUnsafeSlow(before ? LARGE_BLOCK : 0);
  const standing = (path: string) => join(before?.folder ?? folder, path);
  const fileOf = (path: string) => {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    return file;
  };
  const place: Place = {
    keep(path, bytes, isFirst, isLast) {
      const file = fileOf(path);
      writeFileSync(file, bytes, { flag: isFirst ? "wx" : "a" });
      if (isLast) written.push(file);
    },
    // one file under two names until the old name goes: nothing is written
    keepAgain: (path) => linkSync(standing(path), fileOf(path)),
    read: (range) => readRange(standing(range.path), range, block),
    end() {
      keepFiles(folder, written.splice(0));
      folders.forEach(keepFolder);
    },
  };
  return shelf(place, before?.files ?? new Map());
}

function readRange(file: string, { start, length }: ByteRange, block: Buffer): Uint8Array {
  const handle = openSync(file, "r");
  try {
    const read = readSync(handle, block, 0, length, start);
    if (read < length) throw new Error(`${file} ends before ${start + length}`);
    return block.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}

/** Files in memory, as texts. @param before what may be taken from there */
export function memoryShelf(before: ReadonlyMap<string, string> = new Map()): {
  shelf: OpenShelf;
  files: () => Map<string, string>;
} {
  const contents = new Map<string, Uint8Array[]>();
  const bytesOf = (path: string) => Buffer.from(before.get(path) ?? "");
  const place: Place = {
    keep: (path, bytes) => contents.set(path, [...(contents.get(path) ?? []), Buffer.from(bytes)]),
    keepAgain: (path) => contents.set(path, [bytesOf(path)]),
    read: ({ path, start, length }) => bytesOf(path).subarray(start, start + length),
    end: () => {},
  };
  const facts = [...before].map(([path, content]): [string, FileFacts] => [path, factsOf(path, content)]);
  return {
    shelf: shelf(place, new Map(facts)),
    files: () => new Map([...contents].map(([path, pieces]) => [path, Buffer.concat(pieces).toString()])),
  };
}

function factsOf(path: string, content: string | Uint8Array): FileFacts {
  const bytes = toBytes(content);
  return { path, bytes: bytes.length, sha256: hash("sha256", bytes) };
}
