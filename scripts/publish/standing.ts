/** What was put in place last, so that it need not be put again: kept under `.cache/` with checksums, bound to what it was made of. */
import { createHash, hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileFacts } from "../../src/exports/descriptors/datapackage.ts";

const FILE = ".cache/published.ndjson";
const block = Buffer.alloc(1 << 18);

/** What was put in place, as it is noted. */
export interface Standing {
  /** The key of the code it was made with. */
  code: string;
  /** The key of all it was made of. */
  made: string;
  /** What stands in `published`. */
  files: FileFacts[];
  /** Checksums of the files beside `published`, by path relative to the folder of data. */
  beside: Record<string, string>;
  /** A line for each report: where it stands. */
  places: string[];
}

/** What was noted last; null where that is nothing, is not whole, or was made with other code. */
export function readStanding(code: string, file = FILE): Standing | null {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    if (text.slice(0, end) !== hash("sha256", text.slice(end + 1))) return null;
    const [head = "", files = "", ...places] = text.slice(end + 1).split("\n");
    const own: Standing = { ...JSON.parse(head), files: JSON.parse(files), places };
    return own.code === code ? own : null;
  } catch {
    return null;
  }
}

/** Notes what was put in place. */
export function noteStanding({ files, places, ...head }: Standing, file = FILE): void {
  const lines = [JSON.stringify(head), JSON.stringify(files), ...places].join("\n");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${hash("sha256", lines)}\n${lines}`);
}

/** Whether all that was published stands as it was put, every file whole and no other beside it. */
export function isPublished({ files }: Standing, data = "data"): boolean {
  try {
    const folder = join(data, "published");
    const all = readdirSync(folder, { recursive: true, withFileTypes: true });
    const found = all.filter((entry) => !entry.isDirectory());
    // a link is no file, though it lead to a whole one
    if (found.length !== files.length || !found.every((entry) => entry.isFile())) return false;
    return files.every(({ path, sha256 }) => sha256 === hashFile(join(folder, path)));
  } catch {
    return false;
  }
}

/** The same of what stands beside it. */
export function isBeside({ beside }: Standing, data = "data"): boolean {
  try {
    return Object.entries(beside).every(([path, sum]) => sum === hashFile(join(data, path)));
  } catch {
    return false;
  }
}

function hashFile(path: string): string {
  const sum = createHash("sha256");
  const handle = openSync(path, "r");
  try {
    for (let read = readSync(handle, block); read > 0; read = readSync(handle, block))
      sum.update(block.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return sum.digest("hex");
}
