import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { isFounding } from "../founding.ts";

/** A copy of data/, with the founding reports alone, in a folder of its own, in which the scripts can be run; removed when the test ends. */
export function copyData() {
  const root = mkdtempSync(join(tmpdir(), "jixiao-scripts-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync("data", join(root, "data"), { recursive: true });
  for (const id of readdirSync(join(root, "data/sources")).filter((name) => !isFounding(name)))
    rmSync(join(root, "data/sources", id), { recursive: true });
  cpSync("package.json", join(root, "package.json"));
  const path = (name: string) => join(root, "data", name);
  return {
    root,
    read: (name: string) => readFileSync(path(name), "utf8"),
    write: (name: string, content: string | Uint8Array) => writeFileSync(path(name), content),
    /** Files a report's bytes anew, with the checksum that belongs to them. */
    file: (id: string, bytes: Uint8Array) => {
      const source = JSON.parse(readFileSync(path(`sources/${id}/source.json`), "utf8"));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      writeFileSync(path(`sources/${id}/report.txt`), bytes);
      writeFileSync(path(`sources/${id}/source.json`), JSON.stringify({ ...source, sha256 }));
    },
    /** Every published file with its content. */
    published: () => readTree(path("published")),
    /** Every file of the copy with its content. */
    tree: () => readTree(root),
    run: (script: string, ...args: string[]) => {
      const file = resolve("scripts", script);
      const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
        cwd: root,
        encoding: "utf8",
        timeout: 60_000,
      });
      return { status, stdout, stderr };
    },
  };
}

function readTree(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}
