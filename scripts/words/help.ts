/** Loaded before all else by a command whose work begins as it is loaded: says how it is called where that is asked, and stops there. */
import { basename } from "node:path";
import { spoken } from "./spoken.ts";

const [, script = "", ...args] = process.argv;
if (args.includes("--help")) {
  const { usages } = spoken().say;
  const name = basename(script, ".ts")
    .replace(/^bench-/, "bench:")
    .replace(/^run-tests$/, "test");
  const usage = Object.entries(usages).find(([command]) => command === name)?.[1];
  if (usage !== undefined) {
    console.log(usage);
    process.exit(0);
  }
}
