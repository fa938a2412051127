/**
 * What building the site made before: bytes that depend on nothing but what their key is made of. A file each in a folder
 * of its kind; a torn or altered one is none and is made anew; those used longest ago go when all take too much room.
 */
import { createHash } from "node:crypto";
import {
  closeSync,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** What is kept, each kind by itself. */
export type Kind = "briefs" | "drawings" | "downloads" | "faces" | "pictures" | "workers";

/** Below the folder that the build is started in; others are for tests only. */
const FOLDER = join(".cache", "site");
/** Bytes of all that is kept: some three times what a site of 500 reports needs. */
const MOST_BYTES = 2e9;
/** In milliseconds: how exactly is known when something was last used. */
const DAY = 86_400_000;
/** Bytes of the checksum that each file begins with. */
const SUM = 32;

/**
 * The key of what is made of these, in this order.
 * @param parts all that it depends on, the code that makes it among them
 */
export function keyOf(...parts: (string | Uint8Array)[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest("hex");
}

/**
 * The key of the code and the settings that this site is built with, as `npm run build` gives it; null elsewhere, as in
 * tests: where it is not known what something is made with, it is made anew.
 */
export const siteKey = (): string | null => process.env.SITE_KEY || null;

/** What is kept under a key; null where there is nothing, or not what was kept. */
export function recall(kind: Kind, key: string, folder = FOLDER): Buffer | null {
  const file = join(folder, kind, key);
  let handle: number;
  try {
    handle = openSync(file, "r");
  } catch {
    return null;
  }
  try {
    const entry = readFileSync(handle);
    const bytes = entry.subarray(SUM);
    if (!entry.subarray(0, SUM).equals(sumOf(key, bytes))) return null;
    const now = Date.now();
    if (now - fstatSync(handle).mtimeMs > DAY) futimesSync(handle, now / 1000, now / 1000);
    return bytes;
  } finally {
    closeSync(handle);
  }
}

/** Keeps bytes under a key. */
export function keep(kind: Kind, key: string, bytes: Uint8Array, folder = FOLDER): void {
  mkdirSync(join(folder, kind), { recursive: true });
  writeFileSync(join(folder, kind, key), Buffer.concat([sumOf(key, bytes), bytes]));
}

/** What is kept under a key, or else is made now, and kept. */
export function kept(kind: Kind, key: string, make: () => Uint8Array, folder = FOLDER): Uint8Array {
  const known = recall(kind, key, folder);
  if (known) return known;
  const bytes = make();
  keep(kind, key, bytes, folder);
  return bytes;
}

/** The same of what is made in a while. */
export async function keptLater(
  kind: Kind,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const known = recall(kind, key);
  if (known) return known;
  const bytes = await make();
  keep(kind, key, bytes);
  return bytes;
}

/** Drops what was used longest ago until the rest takes no more room than it may. @param most bytes */
export function dropOldest(most = MOST_BYTES, folder = FOLDER): void {
  mkdirSync(folder, { recursive: true });
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return { file, size, mtimeMs };
    })
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let room = most;
  for (const { file, size } of entries) {
    room -= size;
    if (room < 0) rmSync(file, { force: true });
  }
}

const sumOf = (key: string, bytes: Uint8Array) => createHash("sha256").update(key).update(bytes).digest();
