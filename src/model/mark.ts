import { z } from "zod";
import type { Basis, Status } from "./words.ts";

/** The five marks of the whole site and of the tables, best first: status and basis in what a reader can tell apart. */
export const MARKS = ["exceeded", "met", "self_declared", "unverifiable", "not_met"] as const;
export const Mark = z.enum(MARKS);
export type Mark = z.infer<typeof Mark>;

/** The mark of an indicator: met by words alone is a mark of its own. */
export function markOf({ status, basis }: { status: Status; basis: Basis }): Mark {
  return basis === "self_declared" ? "self_declared" : status;
}
