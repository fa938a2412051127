import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const FUND = "changchun-2023-01-local,changchun-2023-01,local";

/** What `npm run build` says of a copy of the published data in which one file was edited by hand. */
function buildAfter(file: string, change: (text: string) => string) {
  // beside the project: a build moves its files, which goes nowhere but on one disk
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(resolve(".cache/hand-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "data");
  cpSync("data/published", data, { recursive: true });
  writeFileSync(join(data, file), change(readFileSync(join(data, file), "utf8")));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, PUBLISHED_FOLDER: data, ASTRO_TELEMETRY_DISABLED: "1" };
  const outDir = join(folder, "dist");
  mkdirSync(outDir);
  writeFileSync(join(outDir, "index.html"), "the site as it stood");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/build-site.ts", "--outDir", outDir],
    { env, encoding: "utf8" },
  );
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !name.startsWith("data"),
  );
  return { status, said: stdout + stderr, files: files.sort() };
}

// each way to break a file is tested at the door of the data; here that the door stands in the way of the build
test.each([
  ["a wrong type", "1416190000.00", "many", /funds\.csv，第 4 行，annual_budget 列：“many”：/],
  [
    "a broken key",
    FUND,
    FUND.replace("-01,local", "-09,local"),
    /funds\.csv:4: evaluation_id：“changchun-2023-09”不是 evaluations\.csv 的 evaluation_id/,
  ],
])(
  "%s stops the build, which says file, row, column and reason, and leaves the site as it stood",
  (_, from, to, message) => {
    const { status, said, files } = buildAfter("funds.csv", (text) => text.replace(from, to));
    expect(status).not.toBe(0);
    expect(said).toMatch(message);
    expect(files).toEqual(["dist", "dist/index.html"]);
  },
);
