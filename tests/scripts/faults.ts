/** A disk that fails: from the n-th operation of a run on, as where the process is killed or the disk is full. */
import fs, { type PathLike } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

/** Operations that change a disk, or wait for it. */
const WRITES = ["writeFileSync", "mkdirSync", "renameSync", "rmSync", "linkSync", "fsyncSync"] as const;
/** Operations that only look. */
const READS = ["readFileSync", "readdirSync", "lstatSync", "openSync"] as const;

/**
 * What happens at an operation. `before`, `half`, `after`: the process is killed there; what it has half written or half
 * deleted stays. `full`: nothing can be written any more. `read-only`: nothing can be changed any more. `once`: this
 * operation fails and the next ones do not.
 */
export const FAULTS = ["before", "half", "after", "full", "read-only", "once"] as const;
export type Fault = (typeof FAULTS)[number];

/** How a killed process goes on: not at all. */
class Killed extends Error {}

/** What a run did, in order: each operation with its path. */
export interface Run {
  operations: string[];
  error: unknown;
  killed: boolean;
}

type Operation = (...args: unknown[]) => unknown;

/**
 * Runs work on a disk on which a fault happens at an operation, counted from 0; without one it only counts.
 * @param counts which operations are counted: those that change something, or those that look
 */
export async function runWith(
  work: () => unknown,
  fault: Fault | null = null,
  at = -1,
  counts: "writes" | "reads" = "writes",
): Promise<Run> {
  const run: Run = { operations: [], error: null, killed: false };
  const originals = new Map<string, Operation>();
  const disk: Record<string, Operation> = fs as never;
  const counted: readonly string[] = counts === "writes" ? WRITES : READS;
  for (const name of [...WRITES, ...READS]) {
    const original = disk[name];
    if (!original) throw new Error(`node:fs has no ${name}`);
    originals.set(name, original);
    disk[name] = (...given) => {
      if (run.killed) throw new Killed(name);
      const args = name === "writeFileSync" ? withoutFlush(given) : given;
      if (!counted.includes(name)) return original(...args);
      const number = run.operations.length;
      run.operations.push(`${name} ${given.filter((arg) => typeof arg === "string").join(" ")}`);
      const due = fault !== null && number >= at;
      if (due && refuses(fault, name, number === at)) throw refusal(fault, name, given[0]);
      if (number !== at || !due || !isKill(fault))
        return name === "fsyncSync" ? undefined : original(...args);
      if (fault === "half") half(name, args, original, originals);
      if (fault === "after" && name !== "fsyncSync") original(...args);
      run.killed = true;
      throw new Killed(name);
    };
  }
  syncBuiltinESMExports();
  try {
    await work();
  } catch (error) {
    run.error = error;
  } finally {
    for (const [name, original] of originals) disk[name] = original;
    syncBuiltinESMExports();
  }
  return run;
}

const isKill = (fault: Fault) => fault === "before" || fault === "half" || fault === "after";

// a test need not wait for the disk
function withoutFlush([file, content, options]: unknown[]): unknown[] {
  return [file, content, typeof options === "object" ? { ...options, flush: false } : options];
}

function refuses(fault: Fault, name: string, isFirst: boolean): boolean {
  if (fault === "once") return isFirst;
  if (fault === "read-only") return true;
  return fault === "full" && !["renameSync", "rmSync", "fsyncSync"].includes(name);
}

function refusal(fault: Fault, syscall: string, path: unknown): Error {
  const code = fault === "full" ? "ENOSPC" : fault === "read-only" ? "EROFS" : "EACCES";
  return Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });
}

// the first half of what is written; of what is deleted, one file is gone
function half(name: string, args: unknown[], original: Operation, originals: Map<string, Operation>): void {
  const [path, content] = args as [string, string | Uint8Array];
  if (name === "writeFileSync") original(path, content.slice(0, content.length / 2), args[2]);
  if (name !== "rmSync") return;
  const isThere = fs.existsSync(path as PathLike) && fs.statSync(path).isDirectory();
  const [first] = isThere ? (originals.get("readdirSync") as typeof fs.readdirSync)(path) : [];
  if (first !== undefined) original(join(path, first), { recursive: true, force: true });
}
