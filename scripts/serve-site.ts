/** Serves the built site on this machine only: PORT if given, else the first free port from 4321 up. */
import { existsSync } from "node:fs";
import path from "node:path";
import { preview } from "astro";

const root = path.resolve(import.meta.dirname, "..");
const wanted = process.env.PORT;

if (!existsSync(path.join(root, "dist/index.html"))) stop("没有找到 dist/，请先运行 npm run build");
if (wanted !== undefined && !/^\d{1,5}$/.test(wanted)) stop(`PORT 应是端口号，现在是“${wanted}”`);

try {
  const server = await preview({
    root,
    logLevel: "silent",
    server: { host: "127.0.0.1", port: Number(wanted ?? 4321) },
    // A port somebody asked for is that port or an error, never silently another.
    vite: { preview: { strictPort: wanted !== undefined } },
  });
  console.log(`绩效自评公开站 → ${server.urls?.local[0] ?? `http://127.0.0.1:${server.port}/`}`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
