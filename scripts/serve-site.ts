/** Serves the built site on this machine only: PORT if given, else the first free port from 4321 up. */
import { existsSync } from "node:fs";
import path from "node:path";
import { createStaticServer } from "./site/static-server.ts";

const FIRST_PORT = 4321;
const LAST_PORT = 4420;

const folder = path.resolve(import.meta.dirname, "../dist");
const base = `/${process.env.BASE_PATH ?? ""}/`.replace(/\/{2,}/g, "/");
const wanted = process.env.PORT;

if (!existsSync(path.join(folder, "index.html"))) stop("没有找到 dist/，请先运行 npm run build");
if (wanted !== undefined && !(/^\d{1,5}$/.test(wanted) && Number(wanted) < 65_536))
  stop(`PORT 应是端口号，现在是“${wanted}”`);

const server = createStaticServer(folder, base);
server.on("listening", () => {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : wanted;
  console.log(`绩效自评公开站 → http://127.0.0.1:${port}${base}`);
});
server.on("error", (error: NodeJS.ErrnoException) => {
  // a port somebody asked for is that port or an error, never silently another
  if (error.code === "EADDRINUSE" && wanted === undefined && port < LAST_PORT) {
    port += 1;
    listen();
  } else if (error.code === "EADDRINUSE") stop(`端口 ${port} 已被占用，请用 PORT 换一个`);
  else stop(error.message);
});

let port = Number(wanted ?? FIRST_PORT);
listen();

function listen(): void {
  server.listen(port, "127.0.0.1");
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
