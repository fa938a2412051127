import type { Evaluation, Statement } from "../model/evaluation.ts";
import type { Notice } from "../model/notice.ts";
import type { LedgerEntry } from "./claims.ts";

/** What was made of a document: its evaluations, what it says of all of them, what was not understood, and what became of every line. */
export interface ReadReport {
  title: string;
  evaluations: Evaluation[];
  /** Problems and measures that are told of all the evaluations together, and of none by itself. */
  statements: Statement[];
  notices: Notice[];
  ledger: LedgerEntry[];
}
