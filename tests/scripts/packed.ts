import { execFileSync, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { packInto } from "../../scripts/pack.ts";

const Manifest = z.object({
  bin: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
});

/** A folder in which the packed package is installed as npm would do it, with the dependencies that it declares and no others. */
export interface Installed {
  folder: string;
  manifest: z.infer<typeof Manifest>;
  remove: () => void;
}

/** Packs the project and installs it in an empty folder; needs no registry, since the project has the dependencies already. */
export async function install(): Promise<Installed> {
  const root = mkdtempSync(join(tmpdir(), "jixiao-packed-"));
  const [stage, folder] = [join(root, "stage"), join(root, "empty")];
  await packInto(stage);
  const tarball = execFileSync("npm", ["pack", stage, "--silent"], { cwd: root, encoding: "utf8" }).trim();
  const modules = join(folder, "node_modules");
  const own = join(modules, "jixiao-open");
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["-xzf", join(root, tarball), "-C", own, "--strip-components=1"]);
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(own, "package.json"), "utf8")));
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  mkdirSync(join(modules, ".bin"));
  for (const [name, file] of Object.entries(manifest.bin))
    symlinkSync(join("..", "jixiao-open", file), join(modules, ".bin", name));
  return { folder, manifest, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** What a command said, and its exit code. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A process in which many commands of the installed package run, one after the other: a start takes longer than most of them. */
export interface Desk {
  run: (args: string[]) => Promise<Ran>;
  close: () => void;
}

/** @param node the Node on which they run */
export function openDesk({ folder }: Installed, node: string): Desk {
  const child = fork(resolve("tests/scripts/packed-desk.js"), { cwd: folder, execPath: node, execArgv: [] });
  return {
    async run(args) {
      const ended = new AbortController();
      const answer = once(child, "message", { signal: ended.signal });
      child.once("exit", () => ended.abort());
      child.send(args);
      const [ran] = await answer;
      return ran;
    },
    close: () => child.kill(),
  };
}

/** The Node of this run, and the one that the system has beside it. */
export function listNodes(): { version: string; path: string }[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((own) => !own.includes("node_modules"));
  const paths = [process.execPath, ...folders.map((own) => join(own, "node"))];
  const found = paths.flatMap((path) => {
    const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
    return status === 0 ? [{ version: stdout.trim(), path }] : [];
  });
  return found.filter(({ version }, index) => found.findIndex((own) => own.version === version) === index);
}
