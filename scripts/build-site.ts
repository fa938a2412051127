/** Builds the site beside dist/ and puts it in place when all of it stands; a build that fails leaves the old site. */

import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { dropOldest } from "../src/kept.ts";
import { tell } from "../src/model/words-of.ts";
import { sharePublished } from "../src/published.ts";
import { sayTrouble } from "./disk/bad-input.ts";
import { alone } from "./disk/house.ts";
import { takeLock } from "./disk/lock.ts";
import { clearDesk, dropDesk, settle, swap } from "./disk/swap.ts";
import { buildKey } from "./site/build-key.ts";
import { compressFolder } from "./site/compress.ts";
import { megabytes, sayBuilt } from "./site/say-built.ts";
import { readOptions, runCommand } from "./words/command.ts";
import { type Spoken, spoken } from "./words/spoken.ts";

/**
 * Puts a built folder in the place of another.
 * @param make builds the site in the folder that it is given
 */
export async function buildBeside(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}`);
  const desk = `${beside}.coming`;
  const lock = await takeLock(`${beside}.lock`, "npm run build");
  try {
    const settled = settle(desk);
    if (settled) console.error(tell(spoken().say.troubles, settled));
    await make(clearDesk(desk));
    swap(desk, [basename(folder)], lock.assertHeld);
  } finally {
    dropDesk(desk);
    lock.release();
  }
}

/** Builds the site, says what stands there, and sets the exit code of the process. */
export async function main(args: string[]): Promise<void> {
  await runCommand({ usage: "build", work }, args);
}

async function work(args: string[], reader: Spoken): Promise<void> {
  const { outDir } = readOptions(args, { outDir: { type: "string", default: "dist" } });
  try {
    // the tables must be those of one run from the first page to the last
    await alone("npm run build", () => buildBeside(resolve(outDir), (folder) => makeSite(folder, reader)));
  } catch (error) {
    console.error(sayTrouble(error, reader) ?? (error instanceof Error ? error.message : error));
    console.error(reader.say.terminal.built.failed);
    process.exitCode = 1;
  }
}

/**
 * Builds the site in a folder and says what stands there. Astro tells of every page it makes; here it is heard where
 * something is wrong, and nobody is told of a reader's build.
 */
export async function makeSite(folder: string, { say } = spoken()): Promise<void> {
  const words = say.terminal.built;
  console.log(words.begin);
  const start = performance.now();
  // said at once, not when the first page asks
  sharePublished();
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  process.env.SITE_KEY = buildKey(process.env);
  const { build } = await import("astro");
  await build({ outDir: folder, logLevel: "warn" });
  dropOldest();
  if (!process.env.CONTACT) console.log(`  ${words.noContact}`);
  if (process.env.COMPRESS === "1") {
    const { files, bytes, brotli } = await compressFolder(folder);
    console.log(`  ${words.compressed(files, megabytes(bytes), megabytes(brotli))}`);
  }
  for (const line of sayBuilt(folder, (performance.now() - start) / 1000, words)) console.log(line);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
