import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { fontsConf } from "./fonts.ts";

const cache = path.resolve("node_modules/.cache/chromium");
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the first Chromium there is, with fonts of our own so that Chinese renders alike everywhere. */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = await findBrowser();
  const env = { ...process.env, FONTCONFIG_FILE: fontsConf() };
  return chromium.launch({ executablePath, args: [...flags, ...more], env });
}

async function findBrowser(): Promise<string> {
  const chosen = process.env.BROWSER_BIN;
  if (chosen && !existsSync(chosen)) throw new Error(`BROWSER_BIN names ${chosen}, which does not exist`);
  if (chosen) return chosen;
  const places = [await packagedBrowser(), "/usr/bin/chromium", chromium.executablePath()];
  const found = places.find((place) => place !== null && existsSync(place));
  if (!found) {
    throw new Error(
      "No Chromium found. Set BROWSER_BIN to one, or run `npm ci` on Linux x64, where a package brings it.",
    );
  }
  return found;
}

// The package unpacks into the temporary folder of the moment, and adds its libraries while it is imported.
async function packagedBrowser(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const before = process.env.TMPDIR;
  const complete = path.join(cache, "complete");
  if (!existsSync(complete)) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  process.env.TMPDIR = cache;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    const executable = await packaged.executablePath();
    writeFileSync(complete, "");
    return executable;
  } catch {
    return null;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
