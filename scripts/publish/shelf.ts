/** Shelves: files written piece by piece with a running hash, on a disk or in memory. */
import { createHash, type Hash, hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileFacts } from "../../src/exports/descriptors/datapackage.ts";
import type { Shelf } from "../../src/exports/pieces.ts";
import { keepFiles, keepFolder } from "../disk/disk.ts";

/** So many bytes of a file are gathered before they are written. */
const BLOCK = 1 << 16;

/** A shelf that says what stands on it. */
export interface OpenShelf extends Shelf {
  /** Ends every file, and waits until all of it is kept. @returns what was written so far, by path */
  settle: () => ReadonlyMap<string, FileFacts>;
}

/** Keeps bytes of a file: the first that it has, or further ones; after the last nothing more comes. */
type Keep = (path: string, bytes: Uint8Array, isFirst: boolean, isLast: boolean) => void;

interface OpenFile {
  hash: Hash;
  /** What is gathered is copied, so that a slice does not hold on to all it was cut from. */
  block: Buffer;
  gathered: number;
  written: number;
}

function shelf(keep: Keep, end: () => void): OpenShelf {
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
  return {
    put(path, content) {
      const bytes = toBytes(content);
      keep(path, bytes, true, true);
      facts.set(path, { path, bytes: bytes.length, sha256: hash("sha256", bytes) });
    },
    append(path, piece) {
      const bytes = toBytes(piece);
      const file = open.get(path) ?? openFile();
      open.set(path, file);
      if (file.gathered + bytes.length > BLOCK) flush(path, file, false);
      if (bytes.length > BLOCK) write(path, file, bytes, false);
      else {
        file.block.set(bytes, file.gathered);
        file.gathered += bytes.length;
      }
    },
    settle() {
      for (const [path, file] of open) {
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
});

const toBytes = (content: string | Uint8Array) =>
  typeof content === "string" ? Buffer.from(content) : content;

/** Files in a new folder; when it is settled, the disk has them. */
export function diskShelf(folder: string): OpenShelf {
  mkdirSync(folder);
  const folders = new Set([folder]);
  const written: string[] = [];
  const keep: Keep = (path, bytes, isFirst, isLast) => {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, bytes, { flag: isFirst ? "wx" : "a" });
    if (isLast) written.push(file);
  };
  return shelf(keep, () => {
    keepFiles(folder, written.splice(0));
    folders.forEach(keepFolder);
  });
}

/** Files in memory, as texts. */
export function memoryShelf(): { shelf: OpenShelf; files: () => Map<string, string> } {
  const contents = new Map<string, Uint8Array[]>();
  const keep: Keep = (path, bytes) => {
    contents.set(path, [...(contents.get(path) ?? []), Buffer.from(bytes)]);
  };
  return {
    shelf: shelf(keep, () => {}),
    files: () => new Map([...contents].map(([path, pieces]) => [path, Buffer.concat(pieces).toString()])),
  };
}
