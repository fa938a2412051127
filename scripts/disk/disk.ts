/** What these scripts do on a disk so that it stays done, and what they say where a disk refuses. */
import { spawnSync } from "node:child_process";
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

/** The refusals of a disk by the system's word for them: what happened, and what to do. */
const REFUSALS: Record<string, [what: string, todo: string]> = {
  ENOSPC: ["磁盘已满", "请腾出空间"],
  EDQUOT: ["磁盘配额已用完", "请腾出空间"],
  EROFS: ["磁盘是只读的", "请换到可写的磁盘，或重新挂载为可写"],
  EACCES: ["没有权限", "请改好这个文件或文件夹的权限"],
  EPERM: ["系统不允许这一步", "请看它的权限和属主，以及磁盘是否支持硬链接"],
  EIO: ["磁盘读写出错", "请检查磁盘"],
  EBUSY: ["正被别的程序占用，或是单独挂载的", "请关掉占用它的程序；挂载请改挂它的上一级文件夹"],
  EXDEV: ["与旁边的文件夹不在同一块磁盘上", "请把它放回同一块磁盘"],
  ENOENT: ["没有这个文件或文件夹", "请看是不是被移走了，从库里恢复（git restore）"],
  ENOTDIR: ["这里应当是文件夹", "请移开占了位置的文件"],
  EISDIR: ["这里应当是文件", "请移开占了位置的文件夹"],
  EEXIST: ["已经有了", "请看是谁放的，移开它"],
  ENOTEMPTY: ["文件夹里多出了文件", "请看是谁放的，移开它"],
  EMFILE: ["打开的文件太多", "请关掉一些程序"],
  ENFILE: ["打开的文件太多", "请关掉一些程序"],
  ENAMETOOLONG: ["名字太长", "请改短"],
};

/** A refusal of the disk as a sentence: the file, what happened, what to do. Null where the error is of another kind. */
export function sayDisk(error: unknown): string | null {
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return null;
  const [what, todo] = REFUSALS[error.code] ?? [];
  if (!what) return null;
  const paths = ["path" in error && error.path, "dest" in error && error.dest].filter(Boolean).join(" → ");
  return `${paths || "磁盘"}：${what}（${error.code}）。旧的或新的一份仍是完整的；${todo}，再运行一次`;
}
