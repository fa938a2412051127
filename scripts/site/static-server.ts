import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";

const TYPES: Record<string, string> = {
  atom: "application/atom+xml",
  bib: "text/x-bibtex; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  png: "image/png",
  sql: "text/plain; charset=utf-8",
  sqlite: "application/vnd.sqlite3",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  zip: "application/zip",
};

/** Bytes of a file, both ends counted. */
interface Span {
  start: number;
  end: number;
}

/**
 * A server of the files of a folder and of nothing else: addresses that end in / lead to index.html, what is not there
 * gets 404.html, and no answer names a path of this machine.
 * @param base the address the folder stands at: "/", or "/name/"
 */
export function createStaticServer(folder: string, base = "/"): Server {
  const root = realpathSync(folder);
  return createServer((request, response) => answer(request, response, root, base));
}

function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string): unknown {
  const { method, url = "" } = request;
  if (method !== "GET" && method !== "HEAD") return end(response, 405, { Allow: "GET, HEAD" });
  const segments = segmentsOf(url, base);
  const found = segments && findFile(root, segments);
  if (segments && found === "folder") return end(response, 301, { Location: addressOf(base, segments) });
  const file = found ?? path.join(root, "404.html");
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return end(response, 404, {});
  const span = found === null ? null : readRange(request.headers, stats.size);
  if (span === "outside") return end(response, 416, { "Content-Range": `bytes */${stats.size}` });
  const { start, end: last } = span ?? { start: 0, end: stats.size - 1 };
  response.writeHead(found === null ? 404 : span ? 206 : 200, {
    "Content-Type": TYPES[path.extname(file).slice(1)] ?? "application/octet-stream",
    "Content-Length": last - start + 1,
    "Accept-Ranges": "bytes",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(span ? { "Content-Range": `bytes ${start}-${last}/${stats.size}` } : {}),
  });
  if (method === "HEAD" || stats.size === 0) return response.end();
  return createReadStream(file, { start, end: last })
    .on("error", () => response.destroy())
    .pipe(response);
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): ServerResponse {
  return response.writeHead(status, { ...headers, "Content-Length": 0 }).end();
}

// an address that climbs, or that a file system may read in another way than we do, leads nowhere
function segmentsOf(url: string, base: string): string[] | null {
  let address: string;
  try {
    address = decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
  if (`${address}/` === base) return [];
  if (!address.startsWith(base)) return null;
  const segments = address.slice(base.length).split("/");
  const isOdd = (name: string, index: number) =>
    name === "." ||
    name === ".." ||
    /[\\:\p{Cc}]/u.test(name) ||
    (name === "" && index < segments.length - 1);
  return segments.some(isOdd) ? null : segments;
}

function findFile(root: string, segments: string[]): string | "folder" | null {
  const isFolder = segments.at(-1) === "";
  const file = path.join(root, ...segments, ...(isFolder ? ["index.html"] : []));
  try {
    if (!`${realpathSync(file)}${path.sep}`.startsWith(root + path.sep)) return null;
    const stats = statSync(file);
    if (stats.isFile()) return file;
    return stats.isDirectory() && !isFolder ? "folder" : null;
  } catch {
    return null;
  }
}

const addressOf = (base: string, segments: string[]) =>
  base + [...segments.map(encodeURIComponent), ""].join("/");

/**
 * The one part of a file that is asked for (RFC 9110, 14.1.2). Null, for the whole, where none is, or several, or where the
 * header says nothing that can be followed, as a last byte before the first; "outside" where no byte is left of it.
 */
function readRange(headers: IncomingMessage["headers"], size: number): Span | "outside" | null {
  // nothing is promised about changes, so a part that depends on one is not given
  if (headers["if-range"] !== undefined) return null;
  const [, from, to] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/.exec(headers.range ?? "") ?? [];
  if (from === undefined || to === undefined || from + to === "") return null;
  if (from === "")
    return Number(to) === 0 ? "outside" : within(Math.max(0, size - Number(to)), size - 1, size);
  if (to !== "" && Number(to) < Number(from)) return null;
  return within(Number(from), to === "" ? size - 1 : Math.min(Number(to), size - 1), size);
}

const within = (start: number, end: number, size: number) => (start < size ? { start, end } : "outside");
