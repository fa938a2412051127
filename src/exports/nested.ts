import type { FlagRow } from "../model/tables/flags.ts";
import type { RegionRow } from "../model/tables/regions.ts";
import { indented, isOfReport, type NestedEvaluation, type ReportedEvaluation, toJson } from "./json.ts";
import { type ByteRange, joined, type Shelf, together } from "./pieces.ts";

/** So many evaluations stand in `evaluations.json`; more are cut into parts of as many, and it says which these are. */
export const MOST_NESTED = 5_000;

/** A part: a line of JSON for each evaluation. */
export interface NestedPart {
  path: string;
  evaluations: number;
  /** Ids of its first and last evaluation. */
  first: string;
  last: string;
}

const partPath = (number: number) => `evaluations/part-${String(number).padStart(4, "0")}.ndjson`;

/** The files that so many evaluations stand in. */
export function nestedPaths(count: number): string[] {
  if (count <= MOST_NESTED) return ["evaluations.json"];
  const parts = Array.from({ length: Math.ceil(count / MOST_NESTED) }, (_, index) => partPath(index + 1));
  return ["evaluations.json", ...parts];
}

/** Takes the evaluations one by one, in order. */
export interface NestedWriter {
  add: (record: Pick<NestedEvaluation, "evaluation_id">) => void;
  /** The same of one that is a line of JSON already, in pieces and without its end. @returns where it stands */
  addLine: (id: string, pieces: Uint8Array[]) => ByteRange;
  /** The same of one as it was published before, in as many files, and the first of all where this one is. */
  addAgain: (id: string, before: ByteRange) => ByteRange;
  end: () => void;
}

/** @param count how many evaluations there will be */
export function nestedWriter(count: number, shelf: Shelf): NestedWriter {
  return count <= MOST_NESTED ? oneFile(shelf) : inParts(shelf);
}

function oneFile({ append }: Shelf): NestedWriter {
  const path = "evaluations.json";
  let written = 0;
  const add = (record: unknown) => {
    const before = written === 0 ? "[" : ",";
    written += 1;
    return append(path, `${before}\n  ${indented(record, "  ")}`);
  };
  return {
    add,
    addLine: (_, pieces) => add(JSON.parse(decoder.decode(joined(pieces)))),
    addAgain: (_, before) => {
      written += 1;
      return append(path, before);
    },
    end: () => append(path, written === 0 ? "[]\n" : "\n]\n"),
  };
}

function inParts({ append, put }: Shelf): NestedWriter {
  const parts: NestedPart[] = [];
  const pathOf = (id: string) => {
    let part = parts.at(-1);
    if (!part || part.evaluations === MOST_NESTED) {
      part = { path: partPath(parts.length + 1), evaluations: 0, first: id, last: id };
      parts.push(part);
    }
    part.evaluations += 1;
    part.last = id;
    return part.path;
  };
  const addLine = (id: string, pieces: Uint8Array[]) => {
    const path = pathOf(id);
    return together([...pieces, LINE_END].map((piece) => append(path, piece)));
  };
  return {
    add: (record) => addLine(record.evaluation_id, [encoder.encode(JSON.stringify(record))]),
    addLine,
    addAgain: (id, before) => append(pathOf(id), before),
    end: () => put("evaluations.json", toJson({ parts })),
  };
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The lines of a text, without their ends. */
export function* linesOf(text: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE, from)) {
    yield text.subarray(from, end);
    from = end + 1;
  }
}
const NEWLINE = 0x0a;
const LINE_END = new Uint8Array([NEWLINE]);

/** How the line of JSON of an evaluation ends: the names of its place. */
export function placeEnd({ name_zh, name_en }: Pick<RegionRow, "name_zh" | "name_en">): Uint8Array {
  const place = JSON.stringify({ region_name_zh: name_zh, region_name_en: name_en });
  return encoder.encode(`,${place.slice(1)}`);
}

/**
 * The line of JSON of an evaluation as its report gives it, with the names of its place, and with further flags behind
 * its own. The names stand last: where there is no further flag, the bytes before them stay as they are, unparsed.
 * @param place as `placeEnd` gives it
 * @returns pieces of the line, in order
 */
export function completed(line: Uint8Array, id: string, flags: FlagRow[], place: Uint8Array): Uint8Array[] {
  const own = flags.filter(({ evaluation_id }) => evaluation_id === id);
  const further = flags.filter(isOfReport);
  const flagged = own.length + further.length > 0 ? withFlags(line, own, further) : line;
  return [flagged.subarray(0, -1), place];
}

function withFlags(line: Uint8Array, own: FlagRow[], further: FlagRow[]): Uint8Array {
  const record: ReportedEvaluation = JSON.parse(decoder.decode(line));
  const report_flags = [...record.report_flags, ...further];
  return encoder.encode(JSON.stringify({ ...record, flags: [...record.flags, ...own], report_flags }));
}
