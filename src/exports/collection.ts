import type { FlagRow } from "../model/tables/flags.ts";
import { TABLE_NAMES, type Tables } from "../model/tables/index.ts";
import { tableHeader, tableLines, tableToCsv } from "./csv.ts";
import { evaluationsSchema } from "./descriptors/json-schema.ts";
import { type Fragment, type FragmentHead, type Fragments, LINED_TABLES } from "./fragment.ts";
import { toJson } from "./json.ts";
import { completed, linesOf, nestedPaths, nestedWriter, placeEnd } from "./nested.ts";
import { type ByteRange, type Shelf, together } from "./pieces.ts";
import { checkRows } from "./tables.ts";

/** What is published, before it is written: one report after the other, and what they share. */
export interface Collection {
  fragments: Fragments;
  /** How many evaluations there are in all. */
  evaluations: number;
  /** Flags that come of comparing reports, by report. */
  across: ReadonlyMap<string, FlagRow[]>;
  shared: Pick<Tables, "regions" | "codelists" | "rules">;
}

/** Where what a report adds stands: its lines of each table, and its nested evaluations in their order. */
export interface Places {
  tables: ByteRange[];
  nested: ByteRange[];
}

/** Where each report stood when it was published before, so that what it adds need not be written again. */
export interface Whereabouts {
  /** @param madeOf what a report's bytes are made of beside its fragment @returns null where any of them may differ now */
  find: (id: string, madeOf: string) => Places | null;
  /** Takes where it stands now. */
  note: (id: string, madeOf: string, places: Places) => void;
}

/** For what is written for the first time, and once. */
export const NOWHERE: Whereabouts = { find: () => null, note: () => {} };

const encoder = new TextEncoder();

/** Appends every report to the tables, report by report, so that no table is ever held whole. */
export function writeCollection(collection: Collection, shelf: Shelf, placed = NOWHERE): void {
  const { fragments, evaluations, across, shared } = collection;
  const { append, put, putAgain } = shelf;
  const nested = nestedWriter(evaluations, shelf);
  const places = new Map(shared.regions.map((row) => [row.code, row]));
  const placeOf = ({ report_id, region_code }: FragmentHead["report"]) => {
    const place = places.get(region_code);
    if (!place) throw new Error(`${report_id}: its region is not there`);
    return place;
  };
  const addAnew = ({ head, parts }: Fragment, flags: FlagRow[]): Places => {
    const { report_id, flag_count } = head.report;
    const row = { ...head.report, flag_count: flag_count + flags.length };
    const tables = [append("reports.csv", tableLines("reports", [row]))];
    for (const name of LINED_TABLES) {
      const own = append(`${name}.csv`, parts[name]);
      tables.push(name === "flags" ? together([own, append("flags.csv", tableLines("flags", flags))]) : own);
    }
    put(textPath(report_id), parts.text);
    const lines = linesOf(typeof parts.nested === "string" ? encoder.encode(parts.nested) : parts.nested);
    const place = placeEnd(placeOf(head.report));
    const addLine = (line: Uint8Array, index: number) => {
      const id = head.evaluations[index] ?? "";
      return nested.addLine(id, completed(line, id, flags, place));
    };
    return { tables, nested: Array.from(lines, addLine) };
  };
  const addAgain = ({ report, evaluations: ids }: FragmentHead, before: Places): Places => {
    const tables = before.tables.map((range) => append(range.path, range));
    putAgain(textPath(report.report_id));
    return { tables, nested: before.nested.map((line, index) => nested.addAgain(ids[index] ?? "", line)) };
  };
  for (const name of LINED_TABLES) append(`${name}.csv`, tableHeader(name));
  append("reports.csv", tableHeader("reports"));
  let isFirst = true;
  for (const id of fragments.ids) {
    const head = fragments.head(id);
    const flags = across.get(id) ?? [];
    // the first of all begins a file of JSON, and what stands in one file is written otherwise than what stands in parts
    const madeOf = JSON.stringify([
      flags,
      placeOf(head.report),
      isFirst,
      nestedPaths(evaluations).length > 1,
    ]);
    const before = placed.find(id, madeOf);
    placed.note(id, madeOf, before ? addAgain(head, before) : addAnew(fragments.fragment(id), flags));
    isFirst &&= head.evaluations.length === 0;
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
