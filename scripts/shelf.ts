/** Shelves: files written piece by piece with a running hash, on a disk or in memory. */
import { createHash, type Hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileFacts } from "../src/exports/datapackage.ts";
import type { Shelf } from "../src/exports/pieces.ts";
import { keepFiles, keepFolder } from "./disk.ts";

/** So many bytes of a file are gathered before they are written. */
const BLOCK = 1 << 18;

/** A shelf that says what stands on it. */
export interface OpenShelf extends Shelf {
  /** Ends every file, and waits until all of it is kept. @returns what was written so far, by path */
  settle: () => ReadonlyMap<string, FileFacts>;
}

/** Keeps bytes of a file: the first that it has, or further ones; the last are to stay where the power fails. */
type Keep = (path: string, bytes: Uint8Array, isFirst: boolean, isLast: boolean) => void;

interface OpenFile {
  hash: Hash;
  pieces: Uint8Array[];
  gathered: number;
  written: number;
}

function shelf(keep: Keep, end: () => void): OpenShelf {
  const open = new Map<string, OpenFile>();
  const facts = new Map<string, FileFacts>();
  const write = (path: string, file: OpenFile, isLast: boolean) => {
    const bytes = Buffer.concat(file.pieces);
    keep(path, bytes, file.written === 0, isLast);
    file.written += bytes.length;
    file.pieces = [];
    file.gathered = 0;
  };
  const put = (path: string, content: string | Uint8Array) => {
    const bytes = toBytes(content);
    keep(path, bytes, true, true);
    facts.set(path, { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
  };
  return {
    put,
    append(path, piece) {
      const bytes = toBytes(piece);
      const file = open.get(path) ?? { hash: createHash("sha256"), pieces: [], gathered: 0, written: 0 };
      open.set(path, file);
      file.hash.update(bytes);
      file.pieces.push(bytes);
      file.gathered += bytes.length;
      if (file.gathered >= BLOCK) write(path, file, false);
    },
    settle() {
      for (const [path, file] of open) {
        write(path, file, true);
        facts.set(path, { path, bytes: file.written, sha256: file.hash.digest("hex") });
      }
      open.clear();
      end();
      return facts;
    },
  };
}

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
    contents.set(path, [...(contents.get(path) ?? []), bytes]);
  };
  return {
    shelf: shelf(keep, () => {}),
    files: () => new Map([...contents].map(([path, pieces]) => [path, Buffer.concat(pieces).toString()])),
  };
}
