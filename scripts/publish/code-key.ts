/** Which code makes what is published: what it made before is good as long as this is the same. */
import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Folders of `src/` that draw and serve what is published and have no part in making it. */
const OF_THE_SITE = ["browser", "charts", "components", "downloads", "pages", "site", "styles"];
/** The scripts that make it. */
const MAKERS = join("scripts", "publish");
/** Names the version of every package. */
export const VERSIONS = "package-lock.json";

/** The files of which what is published is made, in one order. */
export function codeFiles(): string[] {
  const folders = readdirSync(join(ROOT, "src")).filter((name) => !OF_THE_SITE.includes(name));
  const inside = folders.flatMap((folder) => filesBelow(join("src", folder)));
  return [...inside, ...filesBelow(MAKERS), VERSIONS].sort();
}

/** The key of this code under this version of the engine. */
export const codeKey = (): string => keyOfFiles(codeFiles());

/** The key of these files as they are now, under this version of the engine. */
export function keyOfFiles(files: string[]): string {
  const sums = files.map((file) => [file, hash("sha256", readFileSync(join(ROOT, file)))]);
  return hash("sha256", JSON.stringify([process.version, sums]));
}

/** Every file below a folder of the project, by its path from there. */
export function filesBelow(path: string): string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}
