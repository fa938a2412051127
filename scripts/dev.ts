/** Serves the site while it is worked on, once the published data is found sound; further words are those of `astro dev`. */
import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { published } from "../src/published.ts";
import { runCommand } from "./words/command.ts";

/** Serves until the process is stopped; sets the exit code of the process where it cannot. */
export async function main(args: string[]): Promise<void> {
  const work = (given: string[]) => {
    published();
    const words = ["dev", "--host", "127.0.0.1", ...given];
    process.exitCode = spawnSync("node_modules/.bin/astro", words, { stdio: "inherit" }).status ?? 1;
  };
  await runCommand({ usage: "dev", work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
