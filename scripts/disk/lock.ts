/** A lock on a folder's work: one process at a time; a lock whose owner has ended is known as such and taken over. */

import { spawnSync } from "node:child_process";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { OtherRun } from "../../src/messages/trouble.ts";
import { tell } from "../../src/model/words-of.ts";
import { spoken } from "../words/spoken.ts";
import { BadInput } from "./bad-input.ts";

/** How long a second run waits for the first before it gives up, and how often it looks. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 100;

/** Who holds a lock: a process id is given again some day, so its start is kept with it. */
const Owner = z.strictObject({
  command: z.string(),
  pid: z.int().min(1),
  start: z.string().nullable(),
  host: z.string(),
});
type Owner = z.infer<typeof Owner>;

/** A lock that is held. */
export interface Lock {
  /** @throws BadInput where the lock is no longer ours, as after somebody removed it by hand */
  assertHeld: () => void;
  release: () => void;
}

/**
 * Takes the lock that stands in `file`, waiting for a run that holds it.
 * @param command what its owner is doing, for those who wait
 * @throws BadInput where the other run does not end, or the file is no lock
 */
export async function takeLock(file: string, command: string, patience = PATIENCE_MS): Promise<Lock> {
  const own: Owner = { command, pid: process.pid, start: startOf(process.pid), host: hostname() };
  const text = `${JSON.stringify(own)}\n`;
  const beside = `${file}-${process.pid}`;
  const until = performance.now() + patience;
  let told = false;
  // written beside and linked, so that a lock is never seen half written
  rmSync(beside, { force: true });
  writeFileSync(beside, text, { flag: "wx", flush: true });
  try {
    while (!link(beside, file)) {
      const found = readLock(file);
      if (found === null) continue;
      const owner = parseOwner(file, found);
      if (hasEnded(owner)) {
        takeAway(file, found, beside);
        continue;
      }
      if (!told) console.error(tell(spoken().say.troubles, { kind: "other-run", run: runOf(owner) }));
      told = true;
      if (performance.now() > until) throw new BadInput({ kind: "endless-run", file, run: runOf(owner) });
      await sleep(LOOK_MS);
    }
  } finally {
    rmSync(beside, { force: true });
  }
  sweep(file);
  return {
    assertHeld: () => {
      if (readLock(file) === text) return;
      throw new BadInput({ kind: "lost-lock", file });
    },
    release: () => {
      if (readLock(file) === text) rmSync(file, { force: true });
    },
  };
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

// moved away first and looked at there: what is not the lock of the dead one goes back
function takeAway(file: string, dead: string, beside: string): void {
  const away = `${beside}-away`;
  try {
    renameSync(file, away);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  if (readLock(away) !== dead) link(away, file);
  rmSync(away, { force: true });
}

// what processes that ended while they waited have left
function sweep(file: string): void {
  const start = `${basename(file)}-`;
  for (const name of readdirSync(dirname(file)).filter((name) => name.startsWith(start))) {
    const pid = Number.parseInt(name.slice(start.length), 10);
    if (pid > 0 && !isAlive(pid)) rmSync(join(dirname(file), name), { force: true });
  }
}

function readLock(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

function parseOwner(file: string, text: string): Owner {
  try {
    return Owner.parse(JSON.parse(text));
  } catch {
    throw new BadInput({ kind: "strange-lock", file });
  }
}

const runOf = ({ command, pid, host }: Owner): OtherRun => {
  return { command, pid, host: host === hostname() ? null : host };
};

// of another machine's processes nothing can be known here
function hasEnded({ pid, start, host }: Owner): boolean {
  if (host !== hostname()) return false;
  if (!isAlive(pid)) return true;
  const found = startOf(pid);
  return start !== null && found !== null && start !== found;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** When a process began, as the system tells it: on Linux the boot and its ticks, elsewhere what `ps` prints; null where nobody says. */
function startOf(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      // the name in brackets may hold anything; the start is field 22, the 20th after it
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      return fields[0] === "Z" ? "ended" : `${boot}:${fields[19]}`;
    } catch {
      return null;
    }
  }
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  const { status, stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { env, encoding: "utf8" });
  return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
}

const isCode = (error: unknown, code: string) =>
  error instanceof Error && "code" in error && error.code === code;
