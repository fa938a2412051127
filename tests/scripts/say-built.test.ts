import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sayBuilt } from "../../scripts/site/say-built.ts";
import { messages } from "../../src/messages/index.ts";

test("counts the pages, downloads and charts of both languages, and the bytes of all", () => {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-built-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = [
    "index.html",
    "en/index.html",
    "data/index.html",
    "data/a.csv",
    "en/charts/b.svg",
    "charts/b.png",
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "x".repeat(50_000));
  }
  expect(sayBuilt(folder, 12.34, messages.en.terminal.built)).toEqual([
    "  pages: 3, in 2 languages",
    "  downloads: 1 file, 0.1 MB",
    "  charts: 1, each as SVG and PNG",
    "  all: 6 files, 0.3 MB, in 12.3 s",
  ]);
  expect(sayBuilt(folder, 12.34, messages.zh.terminal.built)[0]).toBe("  网页  3 个，2 种语言");
});
