import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";

export type Headers = [name: string, value: string][];
export type Served = { url: (path: string) => string; stop: () => Promise<void> };

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Serves a folder as any static server would, below a base path, with the headers that its paths are given. */
export async function serveFolder(
  folder: string,
  base = "",
  headersOf: (path: string) => Headers = () => [],
): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const address = decodeURIComponent(pathname);
    const inside = address.startsWith(`${base}/`) ? address.slice(base.length) : null;
    const file = inside === null ? null : findFile(folder, inside);
    const sent = file ?? path.join(folder, "404.html");
    for (const [name, value] of headersOf(inside ?? address)) response.appendHeader(name, value);
    const type = types[path.extname(sent)] ?? "application/octet-stream";
    const packed = /gzip/.test(request.headers["accept-encoding"] ?? "") && /^text|svg|json/.test(type);
    response.setHeader("Content-Type", type);
    if (packed) response.setHeader("Content-Encoding", "gzip");
    const content = readFileSync(sent);
    response.writeHead(file ? 200 : 404).end(packed ? gzipSync(content) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: (path) => `http://127.0.0.1:${port}${base}${path}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Reads a `_headers` file: what a path is given by every rule that fits it. */
export function readHeaders(text: string): (path: string) => Headers {
  const rules: { pattern: RegExp; headers: Headers }[] = [];
  for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
    else rules.push({ pattern: pathPattern(line.trim()), headers: [] });
  }
  return (path) => rules.flatMap(({ pattern, headers }) => (pattern.test(path) ? headers : []));
}

function findFile(folder: string, address: string): string | null {
  const file = path.join(folder, address.endsWith("/") ? `${address}index.html` : address);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

function pathPattern(rule: string): RegExp {
  return new RegExp(`^${rule.replace(/[.+?^$()[\]{}|\\]/g, "\\$&").replace(/\*/g, ".*")}$`);
}
