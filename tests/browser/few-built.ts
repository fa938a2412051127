import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { toGreyPng } from "../../scripts/site/png.ts";
import { tableToCsv } from "../../src/exports/csv.ts";
import { dataPackage } from "../../src/exports/descriptors/datapackage.ts";
import { evaluationsSchema } from "../../src/exports/descriptors/json-schema.ts";
import { nestEvaluations, toJson } from "../../src/exports/json.ts";
import { type Frame, frameCells } from "../../src/model/frame.ts";
import { sumLine } from "../../src/model/sums.ts";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";
import { fourYears, fourYearsTexts } from "../findings/four-years.ts";

/**
 * A site of an invented collection of four years, below a folder of its server, in which one report has no pages and the search index
 * stands in parts: a build is half a minute, so these four, which have nothing to do with each other, are asked of the same.
 */
export const BASE = "/sub";
/** The report that has no pages. */
export const DRAWN = "yi-2021";
/** The reports that have them. */
export const BUILT = fourYears()
  .reports.map(({ report_id }) => report_id)
  .filter((id) => id !== DRAWN);

/** The report that is a scan of one page, lying, a pixel to a millimetre; black where its second line stands, white around. */
export const SCANNED = "jia-2020";
export const SCAN: Frame = { page: 1, left: 20, top: 30, width: 100, height: 8 };
export const scanPicture = (): Buffer => {
  const [wide, high] = [297, 210];
  const isIn = (at: number, from: number, length: number) => at >= from && at < from + length;
  const tones = Uint8Array.from({ length: wide * high }, (_, index) => {
    const [column, row] = [index % wide, Math.floor(index / wide)];
    return isIn(column, SCAN.left, SCAN.width) && isIn(row, SCAN.top, SCAN.height) ? 0 : 255;
  });
  return toGreyPng(tones, wide, high);
};

let folder: string | undefined;

/** The folder of the built site; it is built when it is first asked for. @throws Error where it cannot be */
export function buildFew(): string {
  folder ??= build();
  return folder;
}

function build(): string {
  // of its own, so that nothing made up ever stands beside what is published
  const made = mkdtempSync(path.join(tmpdir(), "jixiao-few-"));
  const published = path.join(made, "published");
  writePublished(published);
  const scanned = path.join(made, "sources", SCANNED);
  mkdirSync(scanned, { recursive: true });
  writeFileSync(path.join(scanned, `page-${SCAN.page}.png`), scanPicture());
  const asked = path.join(made, "asked.txt");
  writeFileSync(asked, `${BUILT.join("\n")}\n`);
  // beside the project: a build moves its files, which goes nowhere but on one disk
  const outDir = path.resolve(".cache/few-built");
  const astro = fileURLToPath(new URL("bin/astro.mjs", import.meta.resolve("astro/package.json")));
  // the test runner sets BASE_URL and others, which a build would take for its own
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  const args = [astro, "build", "--config", "tests/browser/few/astro.config.ts", "--outDir", outDir];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: {
      ...{ PATH, HOME, NODE_COMPILE_CACHE, ASTRO_TELEMETRY_DISABLED: "1" },
      ...{ BASE_PATH: `${BASE}/`, PUBLISHED_FOLDER: published },
      ...{ BUILT_REPORTS: String(BUILT.length), ASKED_REPORTS: asked, SEARCH_AT_ONCE: "0" },
    },
  });
  rmSync(made, { recursive: true });
  if (status !== 0) throw new Error(`astro build failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return outDir;
}

function writePublished(published: string): void {
  const tables = fourYears();
  const line = tables.ledger.find(({ report_id: id, line: own }) => id === SCANNED && own === "L2");
  Object.assign(line ?? {}, frameCells(SCAN));
  const files = new Map([
    ...TABLE_NAMES.map((name) => [`${name}.csv`, tableToCsv(name, tables[name])] as const),
    ...[...fourYearsTexts(tables)].map(([id, text]) => [`texts/${id}.txt`, text] as const),
    ["evaluations.json", toJson(nestEvaluations(tables))],
    ["evaluations.schema.json", toJson(evaluationsSchema())],
  ]);
  const facts = [...files].map(([file, content]) => ({
    path: file,
    bytes: Buffer.byteLength(content),
    sha256: createHash("sha256").update(content).digest("hex"),
  }));
  const edition = {
    version: "0.0.0",
    generatedFrom: `sha256:${"0".repeat(64)}`,
    edition: `sha256:${createHash("sha256").update(facts.map(sumLine).join("")).digest("hex")}`,
  } as const;
  files.set("datapackage.json", toJson(dataPackage(tables, edition, facts)));
  mkdirSync(path.join(published, "texts"), { recursive: true });
  for (const [file, content] of files) writeFileSync(path.join(published, file), content);
}
