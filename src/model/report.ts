import type { Evaluation, Statement } from "./evaluation.ts";
import type { SourceKind } from "./words.ts";

/** One report as rules see it: what was printed, not how it was found. */
export interface Report {
  id: string;
  /** Whole where nothing is said. */
  kind?: SourceKind;
  regionCode: string;
  fiscalYear: number;
  /** ISO date of the sign-off; null where none is printed. */
  reportDate: string | null;
  evaluations: Evaluation[];
  /** What is said of all of them, and of none by itself; nothing where none are given. */
  statements?: Statement[];
}
