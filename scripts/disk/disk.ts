/** What these scripts do on a disk so that it stays done, and what they say where a disk refuses. */
import { spawnSync } from "node:child_process";
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CommandTrouble, DISK_CODES } from "../../src/messages/trouble.ts";

/**
 * The files of a folder by name, `texts/a.txt` for those of a folder inside; or one file's content; or what writes either
 * at a path, and waits for the disk itself.
 */
export type Content = string | Uint8Array | Map<string, string | Uint8Array> | ((path: string) => void);

/** Writes a new file, or a new folder with its files, and waits until the disk has it. */
export function writeWhole(path: string, content: Content): void {
  if (typeof content === "function") {
    content(path);
    return;
  }
  if (!(content instanceof Map)) {
    writeFileSync(path, content, { flag: "wx", flush: true });
    return;
  }
  mkdirSync(path);
  const folders = new Set([path]);
  for (const [name, file] of content) {
    const target = join(path, name);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    writeFileSync(target, file, { flag: "wx", flush: true });
  }
  for (const folder of folders) keepFolder(folder);
}

/** So many files are waited for one by one. */
const FEW = 100;

/** Waits until the disk has files that were written below a folder. */
export function keepFiles(folder: string, files: string[]): void {
  // one flush of the file system, where the system has it, is a thousand times quicker than one of each file
  if (files.length > FEW && spawnSync("sync", ["-f", folder]).status === 0) return;
  for (const file of files) flush(file, "r+");
}

/** Waits until the disk has the names in a folder. Windows keeps them by itself and opens no folder. */
export function keepFolder(folder: string): void {
  if (process.platform !== "win32") flush(folder, "r");
}

function flush(path: string, flags: "r" | "r+"): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What stands at a path, links not followed; null where nothing does. A path that may not be looked at throws. */
export function standing(path: string): "file" | "folder" | "link" | "other" | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  if (found.isSymbolicLink()) return "link";
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
}

/** What a refusal of the disk has to say: the file, what happened. Null where the error is of another kind. */
export function diskTrouble(error: unknown): CommandTrouble | null {
  if (!(error instanceof Error && "code" in error)) return null;
  const code = DISK_CODES.find((own) => own === error.code);
  if (!code) return null;
  const paths = ["path" in error && error.path, "dest" in error && error.dest].filter(Boolean).join(" → ");
  return { kind: "disk-refused", code, paths };
}
