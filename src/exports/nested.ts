import type { FlagRow } from "../model/tables/flags.ts";
import { indented, type NestedEvaluation, toJson } from "./json.ts";
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

/** Takes the evaluations one by one, as lines of JSON, in order. */
export interface NestedWriter {
  add: (line: string) => void;
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
    add(line) {
      append(path, `${written === 0 ? "[" : ","}\n  ${indented(JSON.parse(line), "  ")}`);
      written += 1;
    },
    end: () => append(path, written === 0 ? "[]\n" : "\n]\n"),
  };
}

function inParts({ append, put }: Shelf): NestedWriter {
  const parts: NestedPart[] = [];
  return {
    add(line) {
      const { evaluation_id: id }: NestedEvaluation = JSON.parse(line);
      let part = parts.at(-1);
      if (!part || part.evaluations === MOST_NESTED) {
        part = { path: partPath(parts.length + 1), evaluations: 0, first: id, last: id };
        parts.push(part);
      }
      append(part.path, line);
      part.evaluations += 1;
      part.last = id;
    },
    end: () => put("evaluations.json", toJson({ parts })),
  };
}

/** A line of a nested evaluation with further flags behind its own. */
export function withFlags(line: string, flags: FlagRow[]): string {
  if (flags.length === 0) return line;
  const record: NestedEvaluation = JSON.parse(line);
  const own = flags.filter(({ evaluation_id }) => evaluation_id === record.evaluation_id);
  return own.length === 0 ? line : `${JSON.stringify({ ...record, flags: [...record.flags, ...own] })}\n`;
}
