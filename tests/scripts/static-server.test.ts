import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer } from "../../scripts/site/static-server.ts";

const TEN = "0123456789";
const above = mkdtempSync(join(tmpdir(), "jixiao-serve-"));
const folder = join(above, "dist");
mkdirSync(join(folder, "data/长春"), { recursive: true });
writeFileSync(join(above, "secret.txt"), "never served");
mkdirSync(join(above, "dist-other"));
writeFileSync(join(above, "dist-other/secret.txt"), "never served");
symlinkSync(join(above, "secret.txt"), join(folder, "linked.txt"));
for (const [name, content] of Object.entries({
  "index.html": "home",
  "404.html": "nothing here",
  "data/index.html": "data",
  "data/ten.csv": TEN,
  "data/none.csv": "",
  "data/长春/index.html": "长春",
}))
  writeFileSync(join(folder, name), content);

const servers = { "/": createStaticServer(folder), "/jixiao/": createStaticServer(folder, "/jixiao/") };

beforeAll(async () => {
  for (const server of Object.values(servers))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  for (const server of Object.values(servers)) server.close();
  rmSync(above, { recursive: true, force: true });
});

/** Asks for an address exactly as it is written: fetch and curl would tidy it first. */
async function ask(
  address: string,
  headers: Record<string, string> = {},
  base: keyof typeof servers = "/",
  method = "GET",
) {
  const at = servers[base].address();
  const socket = connect(typeof at === "object" && at ? at.port : 0, "127.0.0.1");
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers });
  socket.write(
    `${method} ${address} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
  );
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const said = Buffer.concat(chunks).toString();
  const [head = "", body = ""] = said.split("\r\n\r\n");
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1]?.trim() ?? null;
  return { status: Number(head.split(" ")[1]), head, header, body, said };
}

describe("serves the files of its folder", () => {
  test.each([
    ["/", "home", "text/html; charset=utf-8"],
    ["/?q=1#a", "home", "text/html; charset=utf-8"],
    ["/data/", "data", "text/html; charset=utf-8"],
    ["/data/ten.csv", TEN, "text/csv; charset=utf-8"],
    ["/data/none.csv", "", "text/csv; charset=utf-8"],
    [`/data/${encodeURIComponent("长春")}/`, "长春", "text/html; charset=utf-8"],
  ])("%s", async (address, body, type) => {
    const answer = await ask(address);
    expect([answer.status, answer.body, answer.header("Content-Type")]).toEqual([200, body, type]);
  });

  test("a folder without its stroke leads to the one with it, of this site", async () => {
    const { status, header } = await ask("/data");
    expect([status, header("Location")]).toEqual([301, "/data/"]);
    expect((await ask(`/data/${encodeURIComponent("长春")}`)).header("Location")).toBe(
      `/data/${encodeURIComponent("长春")}/`,
    );
  });

  test("the head alone where that is asked for, and nothing else than reading", async () => {
    const head = await ask("/data/ten.csv", {}, "/", "HEAD");
    expect([head.status, head.header("Content-Length"), head.body]).toEqual([200, "10", ""]);
    expect((await ask("/data/ten.csv", {}, "/", "DELETE")).status).toBe(405);
  });

  test("below a base, and nothing outside it", async () => {
    expect((await ask("/jixiao/data/", {}, "/jixiao/")).body).toBe("data");
    expect((await ask("/data/", {}, "/jixiao/")).status).toBe(404);
    expect((await ask("/jixiao", {}, "/jixiao/")).status).toBe(301);
    expect((await ask("/jixiao", {}, "/jixiao/")).header("Location")).toBe("/jixiao/");
  });
});

describe("answers 404 and no path of this machine", () => {
  test.each([
    "/..%2f",
    "/..%2f..%2fetc/passwd",
    "/..%2fsecret.txt",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/data/..%2f..%2fsecret.txt",
    "/..%2fdist-other%2fsecret.txt",
    "/..%5csecret.txt",
    "/C:%5cwindows",
    "//secret.txt",
    "/%2fetc%2fpasswd",
    "//example.org/%2e%2e",
    "/linked.txt",
    "/data/ten.csv/",
    "/data/ten.csv%00.html",
    "/%",
    "/%ff",
    "/nothing",
    "http://localhost/../secret.txt",
  ])("to %s", async (address) => {
    const { status, said, body } = await ask(address);
    expect([status, body]).toEqual([404, "nothing here"]);
    expect(said).not.toContain("never served");
    expect(said).not.toContain(tmpdir());
    expect(said).not.toMatch(/node:|Error|root:/);
  });
});

test("answers 404 to an address that no file system takes", async () => {
  expect((await ask(`/${"a".repeat(5000)}`)).status).toBe(404);
});

describe("gives the part of a file that is asked for", () => {
  test.each([
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=4-", "456789", "bytes 4-9/10"],
    ["bytes=-3", "789", "bytes 7-9/10"],
    ["bytes=-30", TEN, "bytes 0-9/10"],
    ["bytes=8-30", "89", "bytes 8-9/10"],
    ["bytes=9-9", "9", "bytes 9-9/10"],
  ])("%s", async (range, body, said) => {
    const { status, header, body: found } = await ask("/data/ten.csv", { Range: range });
    expect([status, found, header("Content-Range")]).toEqual([206, body, said]);
    expect(header("Content-Length")).toBe(String(body.length));
  });

  // RFC 9110, 14.2: several, reversed and unknown ones may be ignored, and the whole is given
  test.each(["bytes=5-2", "bytes=0-1,4-5", "bytes=0-0,-1", "bytes=-", "bytes=a-b", "lines=0-3", "bytes=0"])(
    "the whole for %s",
    async (range) => {
      const { status, body, header } = await ask("/data/ten.csv", { Range: range });
      expect([status, body, header("Content-Range")]).toEqual([200, TEN, null]);
    },
  );

  test("the whole where it depends on a mark of ours", async () => {
    const { status } = await ask("/data/ten.csv", { Range: "bytes=0-3", "If-Range": '"x"' });
    expect(status).toBe(200);
  });

  test.each(["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99-100"])("none for %s", async (range) => {
    const { status, header, body } = await ask("/data/ten.csv", { Range: range });
    expect([status, header("Content-Range"), body]).toEqual([416, "bytes */10", ""]);
  });

  test("not of the page that says there is nothing", async () => {
    const { status, body } = await ask("/nothing", { Range: "bytes=0-3" });
    expect([status, body]).toEqual([404, "nothing here"]);
  });
});
