import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tableToCsv } from "../../src/exports/csv.ts";
import { dataPackage } from "../../src/exports/descriptors/datapackage.ts";
import { evaluationsSchema } from "../../src/exports/descriptors/json-schema.ts";
import { nestEvaluations, toJson } from "../../src/exports/json.ts";
import { sumLine } from "../../src/model/sums.ts";
import { TABLE_NAMES } from "../../src/model/tables/index.ts";
import { fourYears, fourYearsTexts } from "../findings/four-years.ts";

// Of its own, so that nothing made up ever stands beside what is published.
const published = mkdtempSync(path.join(tmpdir(), "four-years-"));
const dist = path.resolve(".cache/four-years");
const page = (address: string) =>
  parseHTML(readFileSync(path.join(dist, address, "index.html"), "utf8")).document;
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";

beforeAll(() => {
  writePublished();
  const { status, stderr, stdout } = build();
  if (status !== 0) throw new Error(`astro build failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
});

afterAll(() => {
  rmSync(published, { recursive: true, force: true });
  rmSync(dist, { recursive: true, force: true });
});

test("a collection of several years builds, and its page counts what can be compared", () => {
  expect(textOf(page("years").querySelector("h1"))).toBe("15 对年份里，2 对可以直接相比");
});

test("a line joins comparable neighbours only", () => {
  const document = page("years");
  const charts = [...document.querySelectorAll("#figure-years svg")];
  expect(charts).toHaveLength(2);
  for (const chart of charts) expect(chart.querySelectorAll(".joins path")).toHaveLength(2);
});

test("every pair of years stands in the table with its verdict, its reasons or its change", () => {
  const rows = [...page("years").querySelectorAll("#pair-list tbody tr")].map(textOf);
  expect(rows).toHaveLength(15);
  const row = (words: string) => rows.find((text) => words.split(" ").every((word) => text.includes(word)));
  expect(row("甲省 2020 2021")).toMatch(/\+20 万元\+28 万元.*\+10 个百分点/);
  for (const words of ["中间缺", "表式由", "范围由", "执行率的分母由", "金额单位由", "没有执行率"]) {
    expect(
      rows.some((text) => text.includes("不可比") && text.includes(words)),
      words,
    ).toBe(true);
  }
  const csv = readFileSync(path.join(dist, "years/pairs.csv"), "utf8").trimEnd().split("\n");
  expect(csv).toHaveLength(1 + 15);
});

test("rates on the initial budget are left out of the chart, and the caption says so", () => {
  const document = page("years");
  const links = [...document.querySelectorAll("#figure-years .wide a")].map((link) =>
    link.getAttribute("href"),
  );
  expect(links).not.toContain("/evaluations/bing-2020-01/");
  expect(textOf(document.querySelector("#figure-years figcaption"))).toContain(
    "另有 1 个执行率的分母是年初预算",
  );
});

test("places and programmes list every year", () => {
  expect(textOf(page("regions/990100").querySelector("h1"))).toContain("2020、2021、2022、2023 年");
  expect(page("programmes/medical-assistance").querySelectorAll("#table tbody tr:not(.group)")).toHaveLength(
    11,
  );
  expect(readdirSync(path.join(dist, "brief")).filter((name) => !name.includes("."))).toHaveLength(11);
});

function writePublished(): void {
  const tables = fourYears();
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
  mkdirSync(path.join(published, "texts"));
  for (const [file, content] of files) writeFileSync(path.join(published, file), content);
}

function build() {
  const astro = fileURLToPath(new URL("bin/astro.mjs", import.meta.resolve("astro/package.json")));
  return spawnSync(process.execPath, [astro, "build", "--outDir", dist], {
    encoding: "utf8",
    env: { ...process.env, PUBLISHED_FOLDER: published, BASE_PATH: "", ASTRO_TELEMETRY_DISABLED: "1" },
  });
}
