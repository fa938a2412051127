/** Shelves: files written piece by piece with a running hash, on a disk or in memory. */
import { createHash, hash } from "node:crypto";
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

/** A file that is being written: what comes is gathered into blocks, since each call costs as much as a few thousand bytes. */
class OpenFile {
  readonly #path: string;
  readonly #place: Place;
  readonly #hash = createHash("sha256");
  /** What is gathered is copied, so that a slice does not hold on to all it was cut from. */
  readonly #block = Buffer.allocUnsafeSlow(BLOCK);
  #gathered = 0;
  #written = 0;
  /** What stood before and comes behind what is gathered: copied when it is known where it ends. */
  #again: ByteRange | null = null;

  constructor(path: string, place: Place) {
    this.#path = path;
    this.#place = place;
  }

  get size(): number {
    return this.#written + this.#gathered + (this.#again?.length ?? 0);
  }

  append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#copyAgain();
    if (this.#gathered + bytes.length > BLOCK) this.#flush(false);
    if (bytes.length > BLOCK) this.#write(bytes, false);
    else {
      this.#block.set(bytes, this.#gathered);
      this.#gathered += bytes.length;
    }
  }

  appendAgain(range: ByteRange): void {
    if (range.length === 0) return;
    if (this.#again && follows(range, this.#again)) {
      this.#again.length += range.length;
      return;
    }
    this.#copyAgain();
    this.#again = { ...range };
  }

  /** Whether it is all of a file as it was published before, and nothing else. */
  isAllOf(file: FileFacts | undefined): boolean {
    const again = this.#again;
    return again?.length === this.size && again.path === file?.path && again.length === file.bytes;
  }

  end(): FileFacts {
    this.#copyAgain();
    this.#flush(true);
    return { path: this.#path, bytes: this.#written, sha256: this.#hash.digest("hex") };
  }

  #write(bytes: Uint8Array, isLast: boolean): void {
    if (bytes.length > 0 || isLast) this.#place.keep(this.#path, bytes, this.#written === 0, isLast);
    this.#hash.update(bytes);
    this.#written += bytes.length;
  }

  #flush(isLast: boolean): void {
    this.#write(this.#block.subarray(0, this.#gathered), isLast);
    this.#gathered = 0;
  }

  #copyAgain(): void {
    if (!this.#again) return;
    const { path, start, length } = this.#again;
    this.#again = null;
    this.#flush(false);
    for (let at = 0; at < length; at += LARGE_BLOCK) {
      const some = { path, start: start + at, length: Math.min(LARGE_BLOCK, length - at) };
      this.#write(this.#place.read(some), false);
    }
  }
}

function shelf(place: Place, before: Before["files"]): OpenShelf {
  const open = new Map<string, OpenFile>();
  const facts = new Map<string, FileFacts>();
  const putAgain = (path: string) => {
    const own = before.get(path);
    if (!own) throw new Error(`${path} was not published before`);
    place.keepAgain(path);
    facts.set(path, own);
  };
  return {
    put(path, content) {
      const bytes = toBytes(content);
      place.keep(path, bytes, true, true);
      facts.set(path, factsOf(path, bytes));
    },
    putAgain,
    append(path, piece) {
      const file = open.get(path) ?? new OpenFile(path, place);
      open.set(path, file);
      const start = file.size;
      if (isRange(piece)) file.appendAgain(piece);
      else file.append(toBytes(piece));
      return { path, start, length: file.size - start };
    },
    settle() {
      for (const [path, file] of open) {
        if (file.isAllOf(before.get(path))) putAgain(path);
        else facts.set(path, file.end());
      }
      open.clear();
      place.end();
      return facts;
    },
  };
}

const isRange = (piece: string | Uint8Array | ByteRange): piece is ByteRange =>
  typeof piece === "object" && "start" in piece;

const follows = (next: ByteRange, { path, start, length }: ByteRange) =>
  next.path === path && next.start === start + length;

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
