import { z } from "zod";
import type { Basis, Status } from "./words.ts";

/** The five marks of the whole site and of the tables, best first: status and basis in what a reader can tell apart. */
export const Mark = z.enum(["exceeded", "met", "self_declared", "unverifiable", "not_met"]);
export type Mark = z.infer<typeof Mark>;
export const MARKS = Mark.options;

/** The mark of an indicator: met by words alone is a mark of its own. */
export function markOf({ status, basis }: { status: Status; basis: Basis }): Mark {
  return basis === "self_declared" ? "self_declared" : status;
}
