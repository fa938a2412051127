import { createHash } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";

const address = (file: string) => `https://site.example/data/${file}`;

afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

/** The checksum of every file below /data/, made from nothing while the clock says this, and what SHA256SUMS says of them. */
async function filesMadeAt(moment: string): Promise<{ checksums: Record<string, string>; sums: string }> {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
  vi.resetModules();
  const { downloadPaths, takeDownload } = await import("../../src/downloads/index.ts");
  const checksums: Record<string, string> = {};
  let sums = "";
  for (const path of downloadPaths()) {
    const { bytes } = await takeDownload(path, address);
    checksums[path] = createHash("sha256").update(bytes).digest("hex");
    if (path === "SHA256SUMS") sums = new TextDecoder().decode(bytes);
  }
  return { checksums, sums };
}

// making them all takes longer than all else here
const now = await filesMadeAt("2026-11-22T01:02:04Z");

test("SHA256SUMS names every other file below /data/ with the checksum it has", () => {
  const { SHA256SUMS, ...others } = now.checksums;
  expect(SHA256SUMS).toBeDefined();
  const wanted = Object.entries(others).map(([path, checksum]) => `${checksum}  ${path}`);
  expect(now.sums.trimEnd().split("\n").toSorted()).toEqual(wanted.toSorted());
});

test("every file is the same bytes whatever the clock says", async () => {
  expect(Object.keys(now.checksums)).toEqual(
    expect.arrayContaining(["jixiao-open.zip", "jixiao-open.xlsx", "jixiao-open.sqlite"]),
  );
  expect(await filesMadeAt("2031-05-06T17:18:20Z")).toEqual(now);
});
