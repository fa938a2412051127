/** The version and the day of an edition: as given, or as the repository says; neither is ever made up. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { Release } from "../../src/exports/release.ts";
import { BadInput } from "../disk/bad-input.ts";

const USAGE = `用法：npm run release [-- --version 0.2.0] [--date 2026-12-01]
不给 --version：用 package.json 里的；不给 --date：用 data/published 最近一次提交的日期`;

/** What the command line gives; null where it gives nothing. */
export interface Asked {
  version: string | null;
  date: string | null;
}

/** @throws BadInput where an option is unknown or not of its kind */
export function readAsked(args: string[]): Asked {
  const { version = null, date = null } = parse(args);
  if (version !== null && !Release.shape.version.safeParse(version).success)
    throw new BadInput(`--version ${JSON.stringify(version)} 不是版本号，如 0.2.0\n${USAGE}`);
  if (date !== null && !Release.shape.date.safeParse(date).success)
    throw new BadInput(`--date ${JSON.stringify(date)} 不是日期，如 2026-12-01\n${USAGE}`);
  return { version, date };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { version: { type: "string" }, date: { type: "string" } } }).values;
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** The day on which what is published was committed. @throws BadInput where that is not what git has, or there is no git */
export function dateInGit(): string {
  const todo = "请先提交，或用 --date 给出日期";
  if (git("status", "--porcelain", "--", "data/published") !== "")
    throw new BadInput(`data/published 与最近一次提交的不同，没有它的日期；${todo}`);
  return (
    git("log", "-1", "--format=%cs", "--", "data/published") || refuse(`data/published 没有提交过；${todo}`)
  );
}

function git(...args: string[]): string {
  try {
    return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  } catch {
    return refuse("这里没有 git，看不出日期；请用 --date 给出");
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

function refuse(reason: string): never {
  throw new BadInput(reason);
}
