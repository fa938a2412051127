import { strToU8, zipSync } from "fflate";
import { tableToCsv } from "../exports/csv.ts";
import { tableToExcelCsv } from "../exports/excel-csv.ts";
import { hangRows, toJson } from "../exports/json.ts";
import type { Tables } from "../model/tables/index.ts";

/** A file that a reader takes along. */
export interface Taken {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

const PARTS = [
  "evaluations",
  "funds",
  "management",
  "indicators",
  "statements",
  "amounts",
  "flags",
  "score_audits",
  "notices",
  "provenance",
  "ledger",
] as const;

/** The questions as a table for Excel. @param stem the name of the file without its ending */
export function questionsCsv(stem: string, { flags }: Pick<Tables, "flags">): Taken {
  return { name: `${stem}-questions.csv`, type: "text/csv", content: tableToExcelCsv("flags", flags) };
}

/** Every table of the file as CSV, packed together. @param day the day of the entries, so that the same tables are the same bytes */
export function tablesZip(stem: string, tables: Tables, day: string): Taken {
  const files = PARTS.map((name) => [`${name}.csv`, strToU8(tableToCsv(name, tables[name]))] as const);
  const content = zipSync(Object.fromEntries(files), { mtime: new Date(`${day}T12:00:00`) });
  return { name: `${stem}-tables.zip`, type: "application/zip", content };
}

/** All that was read and asked as JSON, names as in the published tables; what `npm run inspect -- FILE --json` prints. */
export function asJson(stem: string, tables: Tables): Taken {
  return { name: `${stem}.json`, type: "application/json", content: jsonOf(tables) };
}

/** `{ evaluations, flags, notices, ledger }`, names as in the published tables; region and year null where unknown. */
export function jsonOf(tables: Tables): string {
  const { flags, notices, ledger } = tables;
  // where and when it is of is nobody's to guess
  const evaluations = hangRows(tables).map((row) => ({
    ...row,
    region_code: row.region_code || null,
    province_code: row.region_code ? row.province_code : null,
    fiscal_year: row.fiscal_year || null,
  }));
  return toJson({ evaluations, flags, notices, ledger });
}
