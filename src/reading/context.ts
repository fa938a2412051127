import type { Claims } from "./claims.ts";

/** What a form needs beside its sections: where to say what it used, and the ids of what it reads. */
export interface Context {
  claims: Claims;
  reportId: string;
  /** The id and ordinal of the next evaluation of this report. */
  next: () => { id: string; ordinal: number };
}
