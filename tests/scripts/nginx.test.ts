import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFolder } from "../../scripts/site/compress.ts";

/** The snippet of docs/hosting.md, run by the nginx of this machine; where there is none, only its text is held. */
const snippet = /```nginx\n([\s\S]*?)```/.exec(readFileSync("docs/hosting.md", "utf8"))?.[1] ?? "";
const policy = /^ {2}Content-Security-Policy: (.*)$/m.exec(readFileSync("public/_headers", "utf8"))?.[1];
const HAS_NGINX = spawnSync("nginx", ["-v"]).status === 0;

const above = mkdtempSync(join(tmpdir(), "jixiao-nginx-"));
const dist = join(above, "dist");
let stop = () => {};
let site = "";

beforeAll(async () => {
  for (const folder of ["_astro", "embed/rates", "charts", "data"])
    mkdirSync(join(dist, folder), { recursive: true });
  for (const [name, text] of Object.entries({
    "index.html": "<!doctype html>".repeat(200),
    "404.html": "nothing here",
    "embed/rates/index.html": "framed",
    "_astro/page.css": "a{}",
    "charts/rates.svg": "<svg/>",
    "data/funds.csv": "编号\n",
    "data/funds.parquet": "PAR1",
  }))
    writeFileSync(join(dist, name), text);
  await compressFolder(dist);
  if (!HAS_NGINX) return;
  const port = await freePort();
  const served = snippet
    .replace("/srv/jixiao/dist", dist)
    .replace("server {", `server {\n  listen 127.0.0.1:${port};`);
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${above}/${name};`,
  );
  writeFileSync(
    join(above, "nginx.conf"),
    `daemon off;\n${process.getuid?.() === 0 ? "user root;\n" : ""}pid ${above}/pid;\nerror_log ${above}/error.log;\nevents {}\nhttp {\n  include /etc/nginx/mime.types;\n  access_log off;\n  ${temp.join("\n  ")}\n${served}\n}\n`,
  );
  const nginx = spawn("nginx", ["-c", join(above, "nginx.conf"), "-p", above], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  stop = () => nginx.kill();
  site = `http://127.0.0.1:${port}`;
  const said: string[] = [];
  nginx.stderr.on("data", (chunk) => said.push(String(chunk)));
  await answers(() => said.join(""));
});
afterAll(() => {
  stop();
  rmSync(above, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

async function answers(said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(site).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}

const HEADERS: Record<string, Record<string, string | null>> = {
  "/": { "x-frame-options": "DENY", "cache-control": "no-cache", "access-control-allow-origin": null },
  "/embed/rates/": { "x-frame-options": null },
  "/_astro/page.css": { "cache-control": "public, max-age=31536000, immutable" },
  "/charts/rates.svg": { "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" },
  "/data/funds.csv": { "access-control-allow-origin": "*", "content-type": "text/csv; charset=utf-8" },
  "/data/funds.parquet": {
    "content-type": "application/vnd.apache.parquet",
    "access-control-allow-origin": "*",
  },
  "/nowhere/": { "x-content-type-options": "nosniff" },
};

test("the snippet names every header that dist/_headers gives a page", () => {
  const [forAll = ""] = readFileSync("public/_headers", "utf8")
    .split(/\n(?=\/)/)
    .filter((rule) => rule.startsWith("/*"));
  const names = [...forAll.matchAll(/^ {2}([\w-]+):/gm)].map(([, name = ""]) => name);
  expect(names).toContain("Content-Security-Policy");
  expect(names.filter((name) => !snippet.includes(`add_header ${name}`))).toEqual([]);
});

// a test that is left out would count as failed
if (HAS_NGINX)
  describe("nginx with that snippet", () => {
    test.each(Object.entries(HEADERS))("answers %s with its headers", async (address, wanted) => {
      const { headers } = await fetch(`${site}${address}`);
      for (const [name, value] of Object.entries(wanted))
        expect([name, headers.get(name)]).toEqual([name, value]);
      const own = address.startsWith("/charts/") ? "default-src 'none'" : policy;
      expect(headers.get("content-security-policy")).toBe(own);
    });

    test("says that a page is not there with the site's own page", async () => {
      const answer = await fetch(`${site}/nowhere/`);
      expect([answer.status, await answer.text()]).toEqual([404, "nothing here"]);
    });

    test("hands out the compressed twin as it is", async () => {
      const answer = await fetch(site, { headers: { "Accept-Encoding": "gzip" } });
      expect(answer.headers.get("content-encoding")).toBe("gzip");
      const length = Number(answer.headers.get("content-length"));
      expect(length).toBe(readFileSync(join(dist, "index.html.gz")).length);
    });
  });
