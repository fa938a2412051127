/** What was put in place last, so that it need not be put again: kept under `.cache/` with checksums, bound to what it was made of. */
import { createHash, hash } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import type { FileFacts } from "../../src/exports/descriptors/datapackage.ts";

/** What was put in place; beside it, a line for each report, which are never held together. */
const FILE = ".cache/published.json";
const placesOf = (file: string) => file.replace(/json$/, "ndjson");
/** So many characters of lines are gathered before they are written. */
const BLOCK = 1 << 16;
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
}

/** The same as it was read. */
export interface Noted extends Standing {
  /** A line for each report: where it stands. Read from the disk as they are taken. */
  places: Iterable<string>;
}

/** What was noted last; null where that is nothing, is not whole, or was made with other code. */
export function readStanding(code: string, file = FILE): Noted | null {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    if (text.slice(0, end) !== hash("sha256", text.slice(end + 1))) return null;
    const { places, ...own }: Standing & { places: string } = JSON.parse(text.slice(end + 1));
    if (own.code !== code || hashFile(placesOf(file)) !== places) return null;
    return { ...own, places: readLines(placesOf(file)) };
  } catch {
    return null;
  }
}

/** A note that is being written: the lines of reports one by one, then what was put in place. */
export interface OpenNote {
  add: (line: string) => void;
  /** Until then what was noted before stands. */
  end: (standing: Standing) => void;
}

/** Begins to note what is put in place. */
export function openNote(file = FILE): OpenNote {
  mkdirSync(dirname(file), { recursive: true });
  const coming = `${placesOf(file)}.coming`;
  writeFileSync(coming, "");
  const sum = createHash("sha256");
  let gathered = "";
  const flush = () => {
    sum.update(gathered);
    writeFileSync(coming, gathered, { flag: "a" });
    gathered = "";
  };
  return {
    add(line) {
      gathered += `${line}\n`;
      if (gathered.length > BLOCK) flush();
    },
    end(standing) {
      flush();
      // where it stops between the two, the checksum says that the lines are none of this note
      renameSync(coming, placesOf(file));
      const text = JSON.stringify({ ...standing, places: sum.digest("hex") });
      writeFileSync(file, `${hash("sha256", text)}\n${text}`);
    },
  };
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

const hashFile = (path: string): string => {
  const sum = createHash("sha256");
  for (const bytes of readBlocks(path)) sum.update(bytes);
  return sum.digest("hex");
};

function* readLines(path: string): Generator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for (const bytes of readBlocks(path)) {
    const lines = (rest + decoder.write(bytes)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

/** The bytes of a file in their order; each piece is good until the next is asked for. */
function* readBlocks(path: string): Generator<Buffer> {
  const handle = openSync(path, "r");
  try {
    for (let read = readSync(handle, block); read > 0; read = readSync(handle, block))
      yield block.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}
