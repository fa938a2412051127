import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";

/** Tables typed by hand from the printed reports, cell by cell: what `npm run data` publishes must say the same. */
const FOLDER = "tests/transcripts";
const KEYS: Record<string, string[]> = {
  "evaluations.csv": ["evaluation_id"],
  "funds.csv": ["evaluation_id", "source"],
  "management.csv": ["evaluation_id", "aspect"],
  "indicators.csv": ["indicator_id"],
  "statements.csv": ["evaluation_id", "kind", "line", "text"],
};

type Row = Record<string, string>;

function readRows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
}

const keyOf = (row: Row, keys: string[]) => keys.map((key) => row[key]).join("/");

// typed lines name where a row begins; the published ones go on with every line of its cells
function take(published: Row, column: string, typed: Row): string | undefined {
  if (column !== "line") return published[column];
  return published.line?.split(";").slice(0, typed.line?.split(";").length).join(";");
}

describe.each(readdirSync(FOLDER))("%s as typed by hand", (report) => {
  test.each(readdirSync(join(FOLDER, report)))("%s", (table) => {
    const keys = KEYS[table] ?? [];
    const typed = readRows(join(FOLDER, report, table));
    const published = readRows(join("data/published", table)).filter((row) => {
      return `${row.evaluation_id ?? row.indicator_id}`.startsWith(`${report}-`);
    });
    const byKey = new Map(published.map((row) => [keyOf(row, keys), row]));
    const columns = Object.keys(typed[0] ?? {});
    const taken = typed.map((row) => {
      const own = byKey.get(keyOf(row, keys));
      return own && Object.fromEntries(columns.map((column) => [column, take(own, column, row)]));
    });
    expect(taken).toEqual(typed);
    expect(published.map((row) => keyOf(row, keys)).sort()).toEqual(
      typed.map((row) => keyOf(row, keys)).sort(),
    );
  });
});
