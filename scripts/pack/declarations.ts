import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** A module that a declaration names: `from "./a.ts"`, `import("./a.ts")`. */
const NAMED = /((?:from|import\()\s*")(\.{1,2}\/[^"]+)\.ts(")/g;
/** By its path: two compilers are installed under one name, and this one takes a sixth of the time. */
const COMPILER = "node_modules/typescript-7/bin/tsc";

/**
 * The types of a file and of all that they rest on, by their path below the root; what nothing rests on is left out.
 * @throws Error where the compiler has something to say
 */
export function declarationsOf(entry: string, root: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-types-"));
  try {
    const outDir = join(folder, "out");
    const options = {
      ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, noCheck: true, incremental: false },
      ...{ types: [], rootDir: root, outDir, tsBuildInfoFile: null },
    };
    const config = {
      extends: join(root, "tsconfig.json"),
      files: [entry],
      include: [],
      compilerOptions: options,
    };
    const settings = join(folder, "tsconfig.json");
    writeFileSync(settings, JSON.stringify(config));
    const args = [join(root, COMPILER), "-p", settings, "--singleThreaded"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stdout + stderr);
    return neededFrom(outDir, relative(root, entry));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function neededFrom(folder: string, entry: string): Map<string, string> {
  const needed = new Map<string, string>();
  const waiting = [entry.replace(/\.ts$/, ".d.ts")];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    const text = readFileSync(join(folder, name), "utf8");
    needed.set(name, text.replace(NAMED, "$1$2.js$3"));
    for (const [, , target = ""] of text.matchAll(NAMED)) waiting.push(`${join(dirname(name), target)}.d.ts`);
  }
  return needed;
}
