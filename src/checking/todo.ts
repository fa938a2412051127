import { lineRuns } from "../findings/lines.ts";
import { parseLines } from "../model/place.ts";
import type { Severity } from "../model/words.ts";
import type { Heaps } from "./causes.ts";

/** One thing to do: where, what is asked, what would answer it. */
export interface Task {
  severity: Severity;
  lines: { first: number; last: number }[];
  /** How many rows it mends; 1 for most. */
  rows: number;
  /** The name of the rule where one mend is for many rows, else the question. */
  rule: string;
  asked: string | null;
  clears: string;
}

/** What fits on a sheet of A4, and how much does not. */
export interface TodoSheet {
  tasks: Task[];
  more: number;
}

/** Tasks of two lines each, with a head and a foot. */
const ROOM = 16;
const LONGEST_QUESTION = 90;

/** What is to be done first, as far as one sheet holds it: what mends many rows, then the gravest, each down the report. */
export function sheetOf({ once, rows }: Heaps): TodoSheet {
  const shared = once.map(({ rule, severity, clears, flags }): Task => {
    const lines = lineRuns([...new Set(flags.flatMap(({ line }) => parseLines(line)[0] ?? []))]);
    return { severity, lines, rows: flags.length, rule, asked: null, clears };
  });
  const single = rows.flatMap(({ line, flags }) =>
    flags.map(
      ({ rule, severity, message, clears }): Task => ({
        severity,
        lines: [{ first: line, last: line }],
        rows: 1,
        rule,
        asked: message.length > LONGEST_QUESTION ? `${message.slice(0, LONGEST_QUESTION - 1)}…` : message,
        clears,
      }),
    ),
  );
  const grave = (wanted: boolean) => single.filter(({ severity }) => (severity === "high") === wanted);
  const medium = grave(false).filter(({ severity }) => severity === "medium");
  const low = grave(false).filter(({ severity }) => severity !== "medium");
  const all = [...shared, ...grave(true), ...medium, ...low];
  return { tasks: all.slice(0, ROOM), more: Math.max(0, all.length - ROOM) };
}
