/** Loaded before a script: at the first disk operation that fits FAULT_AT, FAULT happens to the process or its disk. */

/** Loaded before a script: at the first disk operation that fits FAULT_AT, FAULT happens to the process or its disk. */
import fs, { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { FAULT, FAULT_AT = "" } = process.env;
const pattern = new RegExp(FAULT_AT);
const disk: Record<string, unknown> = fs as never;
let isOver = false;

for (const original of [mkdirSync, renameSync, rmSync, writeFileSync]) {
  const operate = original as (...args: unknown[]) => unknown;
  const { name } = original;
  disk[name] = (...args: unknown[]) => {
    const said = `${name} ${args.filter((arg) => typeof arg === "string").join(" ")}`;
    if (isOver || !pattern.test(said)) return operate(...args);
    isOver = true;
    if (FAULT === "before") process.kill(process.pid, "SIGKILL");
    if (FAULT === "stop") process.kill(process.pid, "SIGSTOP");
    if (FAULT?.startsWith("E"))
      throw Object.assign(new Error(`${FAULT}: ${said}`), { code: FAULT, syscall: name, path: args[0] });
    const result = operate(...args);
    if (FAULT === "after") process.kill(process.pid, "SIGKILL");
    return result;
  };
}
syncBuiltinESMExports();
