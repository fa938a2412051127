import type { FlagRow } from "../model/tables/flags.ts";
import { TABLE_NAMES, type Tables } from "../model/tables/index.ts";
import { tableHeader, tableLines, tableToCsv } from "./csv.ts";
import { evaluationsSchema } from "./descriptors/json-schema.ts";
import { type Fragment, type FragmentHead, LINED_TABLES } from "./fragment.ts";
import { toJson } from "./json.ts";
import { completed, linesOf, nestedPaths, nestedWriter, placeEnd } from "./nested.ts";
import type { Shelf } from "./pieces.ts";
import { checkRows } from "./tables.ts";

/** What is published, before it is written: one report after the other, and what they share. */
export interface Collection {
  /** In the order of ids; taken one by one and let go. */
  fragments: Iterable<Fragment>;
  /** How many evaluations there are in all. */
  evaluations: number;
  /** Flags that come of comparing reports, by report. */
  across: ReadonlyMap<string, FlagRow[]>;
  shared: Pick<Tables, "regions" | "codelists" | "rules">;
}

const encoder = new TextEncoder();

/** Appends every report to the tables, report by report, so that no table is ever held whole. */
export function writeCollection(collection: Collection, shelf: Shelf): void {
  const { fragments, evaluations, across, shared } = collection;
  const { append, put } = shelf;
  const nested = nestedWriter(evaluations, shelf);
  const places = new Map(shared.regions.map((row) => [row.code, placeEnd(row)]));
  const addNested = (
    part: string | Uint8Array,
    { report, evaluations: ids }: FragmentHead,
    flags: FlagRow[],
  ) => {
    const place = places.get(report.region_code);
    if (!place) throw new Error(`${report.report_id}: its region is not there`);
    const lines = linesOf(typeof part === "string" ? encoder.encode(part) : part);
    let index = 0;
    for (const line of lines) {
      const id = ids[index++] ?? "";
      nested.addLine(id, completed(line, id, flags, place));
    }
  };
  for (const name of LINED_TABLES) append(`${name}.csv`, tableHeader(name));
  append("reports.csv", tableHeader("reports"));
  for (const { head, parts } of fragments) {
    const { report_id, flag_count } = head.report;
    const flags = across.get(report_id) ?? [];
    const report = { ...head.report, flag_count: flag_count + flags.length };
    append("reports.csv", tableLines("reports", [report]));
    for (const name of LINED_TABLES) append(`${name}.csv`, parts[name]);
    append("flags.csv", tableLines("flags", flags));
    addNested(parts.nested, head, flags);
    put(textPath(report_id), parts.text);
  }
  for (const name of ["regions", "codelists", "rules"] as const) {
    checkRows(name, shared[name]);
    put(`${name}.csv`, tableToCsv(name, shared[name]));
  }
  nested.end();
  put("evaluations.schema.json", toJson(evaluationsSchema()));
}

/** The files that it writes, in the order in which the descriptor names them. @param ids of the reports */
export function* collectionPaths(evaluations: number, ids: Iterable<string>): Generator<string> {
  for (const name of TABLE_NAMES) yield `${name}.csv`;
  yield* nestedPaths(evaluations);
  yield "evaluations.schema.json";
  for (const id of ids) yield textPath(id);
}

const textPath = (id: string) => `texts/${id}.txt`;
