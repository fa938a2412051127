/**
 * Packs the command `jixiao` and the library for others, so that `npm pack` has them; plain JavaScript for Node 20.
 * npm calls it with `before`, when package.json becomes the package's own, and `after`, when it is put back.
 */
import "./words/help.ts";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { z } from "zod";
import { declarationsOf } from "./pack/declarations.ts";

const ROOT = resolve(import.meta.dirname, "..");
/** Where it is built, outside of git. */
const BUILD = "build";
/** The project's own package.json while the package's stands in its place. */
const KEPT = ".cache/package.json.kept";

const Versions = z.record(z.string(), z.string());
const Manifest = z.looseObject({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  private: z.boolean(),
  type: z.string(),
  engines: Versions,
  bin: Versions,
  exports: z.unknown(),
  files: z.array(z.string()),
  dependencies: Versions,
});

/** Builds the package into a folder: scripts and types below `build/`, what they need beside, and its package.json. */
export async function packInto(folder: string): Promise<void> {
  const manifest = await buildInto(join(folder, BUILD));
  for (const name of [...manifest.files.filter((own) => own !== BUILD), "LICENSE"]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(ROOT, name), join(folder, name));
  }
  cpSync(join(ROOT, "docs/cli.md"), join(folder, "README.md"));
  writeFileSync(join(folder, "package.json"), toText(manifest));
}

/** Builds scripts and types. @returns the package.json of the package: only what it needs, no scripts */
async function buildInto(folder: string): Promise<z.infer<typeof Manifest>> {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { library: "src/library.ts", jixiao: "scripts/jixiao.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    define: { "Map.groupBy": "groupBy" },
    inject: ["scripts/pack/node20.js"],
    metafile: true,
    logLevel: "warning",
  });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => packageOf(path)),
  );
  for (const [name, text] of declarationsOf(join(ROOT, "src/library.ts"), ROOT)) {
    const file = join(folder, "types", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { name, version, description, license, type, engines, bin, exports, files, dependencies, ...own } =
    readManifest();
  const needed = Object.entries(dependencies).filter(([dependency]) => imported.includes(dependency));
  return {
    ...{ name, version, description, license, private: own.private, type, engines, bin, exports, files },
    dependencies: Object.fromEntries(needed),
  };
}

const readManifest = () => Manifest.parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")));
const toText = (manifest: object) => `${JSON.stringify(manifest, null, 2)}\n`;

// @scope/name/file → @scope/name
const packageOf = (path: string) => path.split("/", path.startsWith("@") ? 2 : 1).join("/");

/** Puts the project's own package.json back; also where an earlier run was stopped between. */
function putBack(): void {
  if (existsSync(join(ROOT, KEPT))) renameSync(join(ROOT, KEPT), join(ROOT, "package.json"));
}

async function main([when]: string[]): Promise<void> {
  putBack();
  if (when === "after") return;
  const manifest = await buildInto(join(ROOT, BUILD));
  if (when !== "before")
    return console.log(`${BUILD}/: ${Object.keys(manifest.dependencies).length} dependencies`);
  mkdirSync(dirname(join(ROOT, KEPT)), { recursive: true });
  cpSync(join(ROOT, "package.json"), join(ROOT, KEPT));
  writeFileSync(join(ROOT, "package.json"), toText(manifest));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
