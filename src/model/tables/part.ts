import { withAbove } from "../above.ts";
import type { ToldTables } from "../told.ts";
import { isOwned, TABLE_NAMES, type Tables } from "./index.ts";

/** A row of any table. */
type Row = object;

/** Whose report a row is: it names it, or hangs on an evaluation that does; undefined where it is nobody's. */
export function reportFinder({ evaluations }: Pick<Tables, "evaluations">): (row: Row) => string | undefined {
  const owners = new Map(evaluations.map((row) => [row.evaluation_id, row.report_id]));
  return (row) => {
    if ("report_id" in row) return String(row.report_id);
    return "evaluation_id" in row ? owners.get(String(row.evaluation_id)) : undefined;
  };
}

/**
 * A part of the collection: the rows that pass, of the tables whose rows are of reports; the places of its reports and
 * those above them; code lists and rules as they are.
 */
export function partOf<All extends Tables | ToldTables>(all: All, passes: (row: Row) => boolean): All {
  const own = Object.fromEntries(
    TABLE_NAMES.filter(isOwned).map((name) => [name, (all[name] as Row[]).filter(passes)]),
  );
  const part = { ...all, ...own } as All;
  const codes = part.reports.map(({ region_code }) => region_code);
  return { ...part, regions: withAbove<{ code: string; parent_code: string | null }>(codes, all.regions) };
}
