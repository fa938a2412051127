import type { FlagRow } from "../model/tables/flags.ts";
import {
  indented,
  isOfReport,
  type NestedEvaluation,
  placed,
  type ReportedEvaluation,
  toJson,
} from "./json.ts";
import type { Shelf } from "./pieces.ts";

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
  end: () => void;
}

/** @param count how many evaluations there will be */
export function nestedWriter(count: number, shelf: Shelf): NestedWriter {
  return count <= MOST_NESTED ? oneFile(shelf) : inParts(shelf);
}

function oneFile({ append }: Shelf): NestedWriter {
  const path = "evaluations.json";
  let written = 0;
  return {
    add(record) {
      append(path, `${written === 0 ? "[" : ","}\n  ${indented(record, "  ")}`);
      written += 1;
    },
    end: () => append(path, written === 0 ? "[]\n" : "\n]\n"),
  };
}

function inParts({ append, put }: Shelf): NestedWriter {
  const parts: NestedPart[] = [];
  return {
    add(record) {
      const id = record.evaluation_id;
      let part = parts.at(-1);
      if (!part || part.evaluations === MOST_NESTED) {
        part = { path: partPath(parts.length + 1), evaluations: 0, first: id, last: id };
        parts.push(part);
      }
      append(part.path, `${JSON.stringify(record)}\n`);
      part.evaluations += 1;
      part.last = id;
    },
    end: () => put("evaluations.json", toJson({ parts })),
  };
}

/** An evaluation from the line of JSON that its report gives, with further flags behind its own and the names of its place. */
export function completed(
  line: string,
  flags: FlagRow[],
  regions: Parameters<typeof placed>[1],
): NestedEvaluation {
  const record: ReportedEvaluation = JSON.parse(line);
  const own = flags.filter(({ evaluation_id }) => evaluation_id === record.evaluation_id);
  const report_flags = [...record.report_flags, ...flags.filter(isOfReport)];
  return placed({ ...record, flags: [...record.flags, ...own], report_flags }, regions);
}
