import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { onTestFinished, vi } from "vitest";
import { buildFiles } from "../../scripts/publish/build-files.ts";
import { codeKey } from "../../scripts/publish/code-key.ts";
import { openStore } from "../../scripts/publish/fragment-store.ts";
import { makeFragment } from "../../scripts/publish/make-fragment.ts";
import { foundingReports, isFounding } from "../founding.ts";

/** Where a run is to be killed or stopped, or its disk full: at the first operation that fits, as `renameSync .*going/0`. */
export interface Injected {
  fault: "before" | "after" | "stop" | "ENOSPC" | "EROFS";
  at: RegExp;
}

/** Milliseconds after which a process is taken to hang, on a machine however busy. */
const LONGEST = 300_000;

const injecting = ({ fault, at }: Injected) => ({
  args: ["--import", resolve("tests/scripts/inject.ts")],
  env: { ...process.env, FAULT: fault, FAULT_AT: at.source },
});

const published = await buildFiles(foundingReports());

/** The lock of a run that is at work outside stays there, as do editions, other reports, and what is published of them. */
const isCopied = (from: string) =>
  basename(from) !== ".lock" &&
  !/^data\/(?:published|editions)$/.test(from) &&
  (!/^data\/sources\/[^/]+$/.test(from) || isFounding(basename(from)));

/** A copy of data/, with the founding reports alone, in a folder of its own, in which the scripts can be run; removed when the test ends. */
export function copyData() {
  const root = mkdtempSync(join(tmpdir(), "jixiao-scripts-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync("data", join(root, "data"), { recursive: true, filter: isCopied });
  for (const [name, content] of published) {
    const file = join(root, "data/published", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
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
    /** Every file of the copy with its content, but for what is only kept to be quick. */
    tree: () => {
      const all = Object.entries(readTree(root));
      return Object.fromEntries(all.filter(([name]) => !name.startsWith(".cache/")));
    },
    run: (script: string, ...args: string[]) => {
      const file = resolve("scripts", script);
      const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
        cwd: root,
        encoding: "utf8",
        timeout: LONGEST,
      });
      return { status, stdout, stderr };
    },
    /** Runs the main function of a script in this process, which has loaded already what a new one would load first. */
    runHere: (main: (args: string[]) => Promise<void>, ...args: string[]) => runIn(root, main, args),
    /** Runs a script in which something happens to the process or its disk. */
    runInjected: (injected: Injected, script: string, ...own: string[]) => {
      const { args, env } = injecting(injected);
      const all = [...args, resolve("scripts", script), ...own];
      const options = { cwd: root, env, encoding: "utf8", timeout: LONGEST } as const;
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, all, options);
      return { status, signal, stdout, stderr };
    },
    /** Starts a script and does not wait for it. */
    start: (script: string, injected?: Injected) => {
      const { args, env } = injected ? injecting(injected) : { args: [], env: process.env };
      const child = spawn(process.execPath, [...args, resolve("scripts", script)], { cwd: root, env });
      onTestFinished(() => {
        child.kill("SIGKILL");
      });
      const said = { stdout: "", stderr: "" };
      child.stdout.on("data", (text) => {
        said.stdout += text;
      });
      child.stderr.on("data", (text) => {
        said.stderr += text;
      });
      const ended = new Promise<number | null>((done) => child.on("close", done));
      return { child, said, ended };
    },
  };
}

/** What is kept of the founding reports once they are read, by their ids. */
let fragments: Promise<Map<string, Buffer>> | undefined;

/** The same copy where what is kept of its reports lies in `.cache/`: a run there does all that any run does, but for reading them. */
export async function copyReadData() {
  const data = copyData();
  fragments ??= keepFounding();
  mkdirSync(join(data.root, FRAGMENTS), { recursive: true });
  for (const [id, bytes] of await fragments) writeFileSync(join(data.root, FRAGMENTS, id), bytes);
  return data;
}

const FRAGMENTS = ".cache/fragments";

async function keepFounding(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-kept-"));
  const store = openStore(codeKey(), folder);
  for (const report of foundingReports())
    store.keep(report.id, store.key(report.id), await makeFragment(report));
  const kept = new Map(readdirSync(folder).map((id) => [id, readFileSync(join(folder, id))]));
  rmSync(folder, { recursive: true });
  return kept;
}

async function runIn(folder: string, main: (args: string[]) => Promise<void>, args: string[]) {
  const [before, code] = [process.cwd(), process.exitCode];
  const said = { stdout: "", stderr: "" };
  const line = (name: "stdout" | "stderr") => (text: unknown) => {
    said[name] += `${text}\n`;
  };
  const spies = [
    vi.spyOn(console, "log").mockImplementation(line("stdout")),
    vi.spyOn(console, "error").mockImplementation(line("stderr")),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said.stdout += text;
      return true;
    }),
  ];
  process.chdir(folder);
  process.exitCode = undefined;
  try {
    await main(args);
    return { status: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.exitCode = code;
    process.chdir(before);
    for (const spy of spies) spy.mockRestore();
  }
}

function readTree(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}
