import type { TableName } from "../model/tables/index.ts";

/** The formats of a table, by what follows its name. */
export const FORMATS = ["csv", "excel.csv", "json", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** The file of a table: its JSON is flat as the CSV is, and `evaluations.json` is the nested form of all of them. */
export function tableFile(table: TableName, format: Format): string {
  return table === "evaluations" && format === "json" ? "evaluations.flat.json" : `${table}.${format}`;
}

/** The media types of files by their ending. */
const MEDIA_TYPES: [RegExp, string][] = [
  [/\.csl\.json$/, "application/vnd.citationstyles.csl+json"],
  [/\.schema\.json$/, "application/schema+json"],
  [/\.jsonld$/, "application/ld+json"],
  [/\.json$/, "application/json"],
  [/\.ndjson$/, "application/x-ndjson"],
  [/\.csv$/, "text/csv"],
  [/\.parquet$/, "application/vnd.apache.parquet"],
  [/\.xlsx$/, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [/\.sqlite$/, "application/vnd.sqlite3"],
  [/\.atom$/, "application/atom+xml"],
  [/\.zip$/, "application/zip"],
  [/\.bib$/, "application/x-bibtex"],
  [/\.cff$/, "application/yaml"],
  [/\.sql$/, "application/sql"],
  [/\.png$/, "image/png"],
  [/\.md$/, "text/markdown"],
  [/\.(?:txt|sha256)$|(?:^|\/)SHA256SUMS$/, "text/plain"],
];

/** Whether what is of a media type is characters, whose encoding can be told. */
export const isTextual = (mediaType: string) =>
  /^text\/|[/+](?:json|xml|yaml|sql|x-ndjson|x-bibtex)$/.test(mediaType);

/** @throws Error where a file has an ending that nobody named */
export function mediaTypeOf(file: string): string {
  const known = MEDIA_TYPES.find(([ending]) => ending.test(file));
  if (!known) throw new Error(`${file}: say in formats.ts what type this is`);
  return known[1];
}
