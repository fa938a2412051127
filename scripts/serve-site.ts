/** Serves the built site on this machine only: PORT if given, else the first free port from 4321 up. */
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { BadInput } from "./disk/bad-input.ts";
import { createStaticServer } from "./site/static-server.ts";
import { readOptions, runCommand } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

const FIRST_PORT = 4321;
const LAST_PORT = 4420;

const folder = path.resolve(import.meta.dirname, "../dist");

/** Serves until the process is stopped, and says at which address; sets the exit code where it cannot. */
export async function main(args: string[]): Promise<void> {
  await runCommand({ usage: "serve", work }, args);
}

async function work(args: string[], { say }: Spoken): Promise<void> {
  readOptions(args, {});
  const { PORT: wanted, BASE_PATH = "" } = process.env;
  if (wanted !== undefined && !(/^\d{1,5}$/.test(wanted) && Number(wanted) < 65_536))
    throw new BadInput({ kind: "bad-port", given: wanted });
  if (!existsSync(path.join(folder, "index.html"))) throw new BadInput({ kind: "no-site" });
  const base = `/${BASE_PATH}/`.replace(/\/{2,}/g, "/");
  const server = createStaticServer(folder, base);
  // a port somebody asked for is that port or an error, never silently another
  const port = await (wanted === undefined
    ? listen(server, FIRST_PORT, LAST_PORT)
    : listen(server, Number(wanted), Number(wanted)));
  console.log(say.terminal.served(`http://127.0.0.1:${port}${base}`));
}

/** Listens on the first free port from one to another. @returns that port @throws BadInput where none is free */
async function listen(server: Server, port: number, last: number): Promise<number> {
  try {
    return await new Promise((listening, failed) => {
      server.once("error", failed);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", failed);
        const address = server.address();
        listening(typeof address === "object" && address ? address.port : port);
      });
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    if (port >= last) throw new BadInput({ kind: "port-taken", port });
    return listen(server, port + 1, last);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
