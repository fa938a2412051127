import { createHash } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";

const address = (file: string) => `https://site.example/data/${file}`;

afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
});

/** The checksum of every file below /data/, made from nothing while the clock says this. */
async function filesMadeAt(moment: string): Promise<Record<string, string>> {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
  vi.resetModules();
  const { downloadPaths, takeDownload } = await import("../../src/downloads/index.ts");
  const checksums: Record<string, string> = {};
  for (const path of downloadPaths()) {
    const { bytes } = await takeDownload(path, address);
    checksums[path] = createHash("sha256").update(bytes).digest("hex");
  }
  return checksums;
}

test("every file is the same bytes whatever the clock says", async () => {
  const now = await filesMadeAt("2026-11-22T01:02:04Z");
  expect(Object.keys(now)).toEqual(
    expect.arrayContaining(["jixiao-open.zip", "jixiao-open.xlsx", "jixiao-open.sqlite"]),
  );
  expect(await filesMadeAt("2031-05-06T17:18:20Z")).toEqual(now);
});
