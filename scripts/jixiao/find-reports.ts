import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { standing } from "../disk/disk.ts";

/** What may be a report: a file, or a folder as `data/sources` has them; its path relative to where it was found, with `/`. */
export interface Found {
  path: string;
  kind: "file" | "folder" | "link";
}

/** Everything below a folder, in the order of paths; what starts with `.` or `~$` belongs to a system or an office program. */
export function* findReports(root: string, below = ""): Generator<Found> {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^(?:\.|~\$)/.test(entry.name)) continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isSymbolicLink()) yield { path, kind: "link" };
    else if (entry.isFile()) yield { path, kind: "file" };
    else if (entry.isDirectory() && standing(join(root, path, "source.json")) === "file")
      yield { path, kind: "folder" };
    else if (entry.isDirectory()) yield* findReports(root, path);
  }
}

/** So many letters tell files apart whose names ids cannot hold. */
const LETTERS = 8;

/**
 * The id of a file: its path in the characters that ids may have; where some were lost, or the id is taken, with letters
 * behind it that are made of the path, and not of which files stand beside it.
 */
export function idOfPath(path: string, isTaken: (id: string) => boolean): string {
  const stem = path.replaceAll(sep, "/").replace(/\.\w+$/, "");
  const plain = stem.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  if (/^[\w/ .-]+$/.test(stem) && plain !== "" && !isTaken(plain)) return plain;
  const sum = createHash("sha256").update(path).digest();
  const letters = [...sum.subarray(0, LETTERS)].map((byte) => String.fromCharCode(97 + (byte % 26))).join("");
  return [plain || "report", letters].join("-");
}
