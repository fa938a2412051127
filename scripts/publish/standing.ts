/** What was put in place last, so that it need not be put again: kept under `.cache/` as checksums, bound to what it was made of. */
import { createHash, hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileFacts } from "../../src/exports/descriptors/datapackage.ts";

const FILE = ".cache/published.sha256";
const block = Buffer.alloc(1 << 18);

/**
 * Whether everything stands as it was put, every file whole and no other beside it.
 * @param made the key of all that is published
 * @returns how many files are published; null where something has to be put anew
 */
export function countStanding(made: string, data = "data", file = FILE): number | null {
  try {
    const [sum = "", ...lines] = readFileSync(file, "utf8").split("\n");
    if (sum !== sumOf(made, lines.join("\n"))) return null;
    const sums = lines.map((line): [string, string] => [line.slice(0, 64), line.slice(66)]);
    const published = sums.filter(([, path]) => path.startsWith("published/")).length;
    const found = readdirSync(join(data, "published"), { recursive: true, withFileTypes: true });
    if (found.filter((entry) => !entry.isDirectory()).length !== published) return null;
    return sums.every(([own, path]) => own === hashFile(join(data, path))) ? published : null;
  } catch {
    return null;
  }
}

/** Notes what was put in place. @param beside the files beside `published`, by path relative to the folder of data */
export function noteStanding(
  made: string,
  published: Iterable<FileFacts>,
  beside: Map<string, string>,
  file = FILE,
): void {
  const inside = [...published].map(({ path, sha256 }) => `${sha256}  published/${path}`);
  const others = [...beside].map(([path, content]) => `${hash("sha256", content)}  ${path}`);
  const lines = [...inside, ...others].join("\n");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${sumOf(made, lines)}\n${lines}`);
}

const sumOf = (made: string, lines: string) => hash("sha256", `${made}\n${lines}`);

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
