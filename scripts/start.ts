/** Makes the published data and the site of what is collected, and serves it: `npm run data`, `build` and `serve`. */
import "./words/help.ts";
import { spawnSync } from "node:child_process";

for (const command of ["data", "build", "serve"]) {
  const { status } = spawnSync("npm", ["run", "-s", command], { stdio: "inherit" });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}
