import type { Evaluation } from "./evaluation.ts";

/** One report as rules see it: what was printed, not how it was found. */
export interface Report {
  id: string;
  regionCode: string;
  fiscalYear: number;
  /** ISO date of the sign-off; null where none is printed. */
  reportDate: string | null;
  evaluations: Evaluation[];
}
