import type { ToldCorrection } from "../model/told.ts";

/** Each correction once, in their order: the table has a row for every cell that one bears on. */
export function eachCorrection(rows: ToldCorrection[]): ToldCorrection[] {
  const seen = new Map<string, ToldCorrection>();
  for (const row of rows) {
    const name = JSON.stringify([row.report_id, row.line, row.from, row.to]);
    if (!seen.has(name)) seen.set(name, row);
  }
  return [...seen.values()];
}
