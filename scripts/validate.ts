/**
 * Has the published files read by the tools they are made for, each as its users run it, and prints what each found and which
 * were not there. Exit code 1 where a tool refuses a file.
 */
import "./words/help.ts";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { downloadPaths, takeDownload } from "../src/downloads/index.ts";
import { pythonEnvironment, SCRATCH } from "./engines/environment.ts";
import { createStaticServer } from "./site/static-server.ts";

const site = join(SCRATCH, "site");
rmSync(site, { recursive: true, force: true });
mkdirSync(join(site, "data"), { recursive: true });
const server = createStaticServer(site);
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const home = `http://127.0.0.1:${port}/data/`;

for (const path of downloadPaths()) {
  const file = join(site, "data", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, (await takeDownload(path, (name) => home + name)).bytes);
}
console.log(`${downloadPaths().length} files at ${home}`);

const environment = pythonEnvironment();
if ("reason" in environment) {
  console.log(`no tool ran: ${environment.reason}`);
  process.exitCode = 1;
} else {
  const args = ["scripts/engines/validate.py", home, join(site, "data"), "CITATION.cff"];
  // what is asked for is on this machine, whatever stands between it and others
  const env = { ...process.env, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
  const [code] = await once(spawn(environment.python, args, { stdio: "inherit", env }), "close");
  process.exitCode = code ?? 1;
}
server.close();
