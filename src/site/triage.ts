import papa from "papaparse";
import { z } from "zod";
import { readTriage } from "../published.ts";

/** A first verdict on a published flag, given beside its lines while rules were written, and checked by nobody independent; `double` says again what another flag asks. */
const Verdict = z.enum(["stands", "trivial", "double", "unfair"]);
const Row = z.object({ flag_id: z.string(), verdict: Verdict, why: z.string() });
export type TriageRow = z.infer<typeof Row>;

/** Every verdict on the flags of the founding reports. @throws ZodError where a row lacks a column or has another word */
export const JUDGED: TriageRow[] = papa
  .parse<unknown>(readTriage(), { header: true, skipEmptyLines: true })
  .data.map((row) => Row.parse(row));

/** How many flags of a rule have a first verdict, and how many of them seemed to stand. */
export function judgedOf(rule: string): { read: number; stood: number } {
  const read = JUDGED.filter(({ flag_id }) => flag_id.startsWith(`${rule}--`));
  return { read: read.length, stood: read.filter(({ verdict }) => verdict === "stands").length };
}
