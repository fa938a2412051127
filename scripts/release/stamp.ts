/** The version and the day of an edition: as given, or as the repository says; neither is ever made up. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { Release } from "../../src/exports/release.ts";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import { BadInput, BadUsage } from "../disk/bad-input.ts";
import { readOptions } from "../words/command.ts";

/** What the command line gives; null where it gives nothing. */
export interface Asked {
  version: string | null;
  date: string | null;
}

const OPTIONS = { version: { type: "string" }, date: { type: "string" } } as const;

/** @throws BadUsage where an option is unknown or not of its kind */
export function readAsked(args: string[]): Asked {
  const { version = null, date = null } = readOptions(args, OPTIONS);
  if (version !== null && !Release.shape.version.safeParse(version).success)
    throw new BadUsage({ kind: "bad-version", given: version });
  if (date !== null && !Release.shape.date.safeParse(date).success)
    throw new BadUsage({ kind: "bad-date", given: date });
  return { version, date };
}

/** The day on which what is published was committed. @throws BadInput where that is not what git has, or there is no git */
export function dateInGit(): string {
  if (git("status", "--porcelain", "--", "data/published") !== "")
    throw new BadInput({ kind: "not-committed", what: "changed" });
  return (
    git("log", "-1", "--format=%cs", "--", "data/published") ||
    refuse({ kind: "not-committed", what: "never" })
  );
}

function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  } catch {
    return refuse({ kind: "no-git" });
  }
}

/** The version of the project. */
export const versionInForce = () =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8"))).version;

/** Makes another one the version of the project, in `package.json` and its lock. */
export function setVersion(version: string): void {
  execFileSync("npm", ["version", version, "--no-git-tag-version", "--allow-same-version"], {
    stdio: "pipe",
  });
}

function refuse(trouble: CommandTrouble): never {
  throw new BadInput(trouble);
}
