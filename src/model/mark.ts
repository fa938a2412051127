import type { Basis, Status } from "./words.ts";

/** The five marks of the whole site, best first: status and basis in what a reader can tell apart. */
export const MARKS = ["exceeded", "met", "self-declared", "unverifiable", "not-met"] as const;
export type Mark = (typeof MARKS)[number];

/** The mark of an indicator: met by words alone is a mark of its own. */
export function markOf({ status, basis }: { status: Status; basis: Basis }): Mark {
  if (status === "not_met") return "not-met";
  return basis === "self_declared" ? "self-declared" : status;
}
