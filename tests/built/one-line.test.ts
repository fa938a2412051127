import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOOLS } from "../../src/downloads/one-line.ts";
import { TABLE_NAMES, type TableName } from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";
import { type Served, serveFolder } from "../browser/server.ts";
import { comparable } from "../comparable.ts";
import { findReaders, type Rows } from "./tools.ts";

const published = readPublished("data/published").tables;
const readers = findReaders();
const page = parseHTML(readFileSync("dist/data/index.html", "utf8")).document;
let served: Served;

beforeAll(async () => {
  served = await serveFolder("dist");
});
afterAll(() => served.stop());

/** The line as the page shows it, for another table where one is asked for, and for the site that is served here. */
function lineOf(tool: string, table: TableName): string {
  const shown = page.querySelector(`#use-${tool}`)?.textContent ?? "";
  expect(shown).toContain("totals");
  return shown.replaceAll("totals", table).replace(/https?:\/\/[^"' ]+?\/data\//, served.url("/data/"));
}

test.each(TOOLS)("/data/ shows a line for %s, in both languages the same", (tool) => {
  const english = parseHTML(readFileSync("dist/en/data/index.html", "utf8")).document;
  const shown = page.querySelector(`#use-${tool}`)?.textContent;
  expect(shown?.split("\n")).toHaveLength(1);
  expect(english.querySelector(`#use-${tool}`)?.textContent).toBe(shown);
});

// where the machine is made for the tests, all programs are there; elsewhere those that are there are run
test.each((process.env.ONE_LINE_TOOLS ?? "javascript duckdb excel").split(" "))(
  "%s is on this machine",
  (tool) => {
    expect([...readers.keys()]).toContain(tool);
  },
);

describe.each([...readers])("%s", (tool, { name, read }) => {
  let tables: Map<string, Rows>;
  beforeAll(async () => {
    tables = await read((table) => lineOf(tool, table));
  });

  test.each(TABLE_NAMES)(`(${name}) reads %s by its line: numbers as numbers, empty as missing`, (table) => {
    const rows = tables.get(table) ?? [];
    const asRead = rows.map((row) => comparable(table, row));
    expect(asRead).toEqual(published[table].map((row) => comparable(table, row)));
  });

  // DuckDB and the others read files that have types
  test.each(["reports", "evaluations", "totals"] as const)(
    `(${name}) reads the codes of %s as text`,
    (table) => {
      const codes = (tables.get(table) ?? []).flatMap(({ region_code, province_code }) => [
        region_code,
        province_code,
      ]);
      expect(new Set(codes.map((code) => typeof code))).toEqual(new Set(["string"]));
    },
  );
});
