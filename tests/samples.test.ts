import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { tableToCsv } from "../src/exports/csv.ts";
import { provenanceRows } from "../src/exports/provenance.ts";
import {
  amountRows,
  evaluationRow,
  fundRows,
  indicatorRows,
  managementRows,
  sharedStatementRows,
  statementRows,
} from "../src/exports/rows.ts";
import { noticeRows } from "../src/messages/rows.ts";
import { readEvaluations } from "../src/reading/index.ts";
import { openDocument } from "../src/reading/open.ts";
import { stands } from "./stands.ts";

/**
 * A folder is a test: a report of another department, and the tables it must give. A table is compared in the columns
 * of its file; `UPDATE_SAMPLES=1` writes them anew, and the diff is the review. Where `verified.md` says who compared the
 * tables with the printed text, they are never written: the reading has to give what a person found right.
 */
const FOLDER = "tests/samples";

/** How the values of a sample were found right: read by eye, drawn from them by a generator, borne out by its sums. */
const WAYS = ["eye", "generator", "arithmetic"];
const isVerified = (folder: string) => existsSync(join(folder, "verified.md"));
const isWrittenAnew = (folder: string, update: string | undefined) => Boolean(update) && !isVerified(folder);

test("UPDATE_SAMPLES writes samples that nobody vouches for, and no others", () => {
  const folders = readdirSync(FOLDER).map((sample) => join(FOLDER, sample));
  const verified = folders.filter(isVerified);
  expect(verified.length).toBeGreaterThan(0);
  expect(verified.filter((folder) => isWrittenAnew(folder, "1"))).toEqual([]);
  expect(folders.filter((folder) => isWrittenAnew(folder, "1"))).toHaveLength(
    folders.length - verified.length,
  );
  expect(folders.filter((folder) => isWrittenAnew(folder, undefined))).toEqual([]);
});

test("verified.md says how, and what was compared", () => {
  const folders = readdirSync(FOLDER).map((sample) => join(FOLDER, sample));
  const wrong = folders.filter(isVerified).filter((folder) => {
    const [, way = "", what = ""] =
      /^by: (\w+)\n\n(\S[\s\S]{20,})$/.exec(readFileSync(join(folder, "verified.md"), "utf8")) ?? [];
    return !WAYS.includes(way) || what === "";
  });
  expect(wrong).toEqual([]);
});

describe.each(readdirSync(FOLDER))("%s", async (sample) => {
  const folder = join(FOLDER, sample);
  const file = readdirSync(folder).find((name) => name.startsWith("report.")) ?? "report.txt";
  const document = await openDocument(readFileSync(join(folder, file)), file);
  const { evaluations, statements, notices, ledger } = readEvaluations(document, sample);
  const keys = { report_id: sample, region_code: "", fiscal_year: 2023 };
  const written: Record<string, string> = {
    "evaluations.csv": tableToCsv(
      "evaluations",
      evaluations.map((own) => evaluationRow(own, keys)),
    ),
    "funds.csv": tableToCsv(
      "funds",
      evaluations.flatMap((own) => fundRows(own, null)),
    ),
    "management.csv": tableToCsv("management", evaluations.flatMap(managementRows)),
    "indicators.csv": tableToCsv("indicators", evaluations.flatMap(indicatorRows)),
    "statements.csv": tableToCsv("statements", [
      ...evaluations.flatMap((own) => statementRows(own, sample)),
      ...sharedStatementRows(statements, sample),
    ]),
    "amounts.csv": tableToCsv("amounts", evaluations.flatMap(amountRows)),
    "notices.csv": tableToCsv("notices", noticeRows(sample, notices)),
  };

  test("has its tables", () => {
    const expected = ["evaluations.csv", "funds.csv", "indicators.csv", "notices.csv"];
    expect(expected.filter((table) => !existsSync(join(folder, table)))).toEqual([]);
  });

  test.each(readdirSync(folder).filter((name) => name.endsWith(".csv")))("%s", (table) => {
    const file = join(folder, table);
    const [columns = [], ...expected] = parse(readFileSync(file, "utf8"));
    const [own = [], ...rows] = parse(written[table] ?? "");
    const taken = rows.map((row) => columns.map((column) => row[own.indexOf(column)]));
    if (isWrittenAnew(folder, process.env.UPDATE_SAMPLES)) {
      writeFileSync(file, `${Papa.unparse([columns, ...taken], { newline: "\n" })}\n`);
      return;
    }
    expect(taken).toEqual(expected);
  });

  test("every figure stands where it is cited", () => {
    const cited = evaluations.flatMap((own) => provenanceRows(own, sample));
    expect(cited.filter((row) => !stands(row, document.lines))).toEqual([]);
  });

  test("every line with text has one fate", () => {
    const withText = document.lines.flatMap((text, index) => (text.trim() === "" ? [] : [index + 1]));
    expect(ledger.map(({ line }) => line)).toEqual(withText);
  });
});

function parse(csv: string): string[][] {
  return Papa.parse<string[]>(csv, { delimiter: ",", skipEmptyLines: true }).data;
}
