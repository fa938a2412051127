import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { compressFolder } from "../../scripts/site/compress.ts";

const folder = mkdtempSync(join(tmpdir(), "jixiao-compress-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG = "预算执行率 98.00%\n".repeat(400);

test("every text of some length gets its two twins, which hold the same bytes", async () => {
  mkdirSync(join(folder, "data"));
  for (const [name, text] of Object.entries({
    "index.html": LONG,
    "data/funds.csv": LONG,
    "short.css": "a{}",
    "chart.png": LONG,
  }))
    writeFileSync(join(folder, name), text);
  const { files, bytes, brotli } = await compressFolder(folder);
  expect([files, bytes]).toEqual([2, 2 * Buffer.byteLength(LONG)]);
  expect(brotli).toBeLessThan(bytes / 10);
  expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()).toEqual([
    "chart.png",
    "data",
    "data/funds.csv",
    "data/funds.csv.br",
    "data/funds.csv.gz",
    "index.html",
    "index.html.br",
    "index.html.gz",
    "short.css",
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, "index.html.br"))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(join(folder, "data/funds.csv.gz"))).toString()).toBe(LONG);
});

test("the same file gives the same bytes", async () => {
  const before = readFileSync(join(folder, "index.html.gz"));
  await compressFolder(folder);
  expect(readFileSync(join(folder, "index.html.gz")).equals(before)).toBe(true);
  expect(readdirSync(folder)).not.toContain("index.html.br.br");
});
