import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const FUND = "changchun-2023-01-local,changchun-2023-01,local";

/** What `npm run build` says of a copy of the published data in which one file was edited by hand. */
function buildAfter(file: string, change: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-hand-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "data");
  cpSync("data/published", data, { recursive: true });
  writeFileSync(join(data, file), change(readFileSync(join(data, file), "utf8")));
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, PUBLISHED_FOLDER: data, ASTRO_TELEMETRY_DISABLED: "1" };
  const outDir = join(folder, "dist");
  const { status, stdout, stderr } = spawnSync("npx", ["astro", "build", "--outDir", outDir], {
    env,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

// each way to break a file is tested at the door of the data; here that the door stands in the way of the build
test.each([
  ["a wrong type", "1416190000.00", "many", /funds\.csv, row 4, column annual_budget: “many”: /],
  ["a broken key", FUND, FUND.replace("-01,local", "-09,local"), /funds\.csv, row 4, column evaluation_id: /],
])("%s stops the build, which says file, row, column and reason", (_, from, to, message) => {
  const { status, said } = buildAfter("funds.csv", (text) => text.replace(from, to));
  expect(status).not.toBe(0);
  expect(said).toMatch(message);
});
