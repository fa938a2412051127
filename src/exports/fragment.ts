import { z } from "zod";
import { Kept } from "../model/comparable.ts";
import { TABLES } from "../model/tables/index.ts";
import { tableLines } from "./csv.ts";
import { dateOf } from "./dataset.ts";
import { reportedLines } from "./json.ts";
import { OWNED_TABLES, type PublishedReport, rowsOf } from "./tables.ts";

/** What has to be known of a report before anything is written. */
export const FragmentHead = z.strictObject({
  /** What was collected of it, as JSON: all inputs together have one fingerprint. */
  input: z.string(),
  /** The day it was collected, corrected or answered last. */
  day: z.string(),
  /** Its row, the flags of its own counted. */
  report: TABLES.reports,
  /** The ids of its evaluations, in the order of their nested lines. */
  evaluations: z.array(z.string()),
  comparables: z.array(Kept),
});
export type FragmentHead = z.infer<typeof FragmentHead>;

/** Tables of which a report gives whole lines. */
export const LINED_TABLES = OWNED_TABLES.filter((name) => name !== "reports");

/** What of a fragment is appended, by name: the lines of a table, the nested evaluations a line each, the text. */
export const PARTS = [...LINED_TABLES, "nested", "text"] as const;
export type PartName = (typeof PARTS)[number];

/** Everything that one report adds to what is published, written as it will stand there. */
export interface Fragment {
  head: FragmentHead;
  /** Lines, each ended; as text, or as UTF-8 where it was kept. */
  parts: Record<PartName, string | Uint8Array>;
}

/** The fragments of a collection in the order of ids; each is fetched when it is needed, more than once, and let go. */
export interface Fragments {
  ids: string[];
  head: (id: string) => FragmentHead;
  fragment: (id: string) => Fragment;
}

/**
 * @param lines of the text the reader saw
 * @param input what was collected, as JSON
 * @throws Error where a row does not keep the contract
 */
export function fragmentOf(
  report: PublishedReport & { lines: string[]; comparables: Kept[] },
  input: string,
): Fragment {
  const rows = rowsOf(report);
  const [row] = rows.reports;
  if (!row) throw new Error(`${report.id} has no row`);
  const texts: [PartName, string][] = [
    ...LINED_TABLES.map((name): [PartName, string] => [name, tableLines(name, rows[name])]),
    ["nested", reportedLines(rows)],
    ["text", `${report.lines.join("\n")}\n`],
  ];
  return {
    head: {
      input,
      day: dateOf(rows),
      report: row,
      evaluations: rows.evaluations.map(({ evaluation_id }) => evaluation_id),
      comparables: report.comparables,
    },
    parts: Object.fromEntries(texts) as Fragment["parts"],
  };
}
