import type { Evaluation } from "../model/evaluation.ts";
import type { Notice } from "../model/notice.ts";
import type { LedgerEntry } from "./claims.ts";

/** What was made of a document: its evaluations, what was not understood, and what became of every line. */
export interface ReadReport {
  title: string;
  evaluations: Evaluation[];
  notices: Notice[];
  ledger: LedgerEntry[];
}
