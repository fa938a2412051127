import type { CheckedFile, Given } from "../../checking/check.ts";
import type { FilingFacts } from "../../checking/folder.ts";
import type { Outcome } from "../../checking/outcome.ts";
import type { Taken } from "../../checking/take.ts";
import type { Language } from "../../model/words.ts";

/** What is shown of a file, and what can be taken along. */
export interface CheckedReport {
  checked: Omit<CheckedFile, "tables">;
  taken: { questions: Taken; tables: Taken; json: Taken };
}

/** What is filed of a file. */
export interface Folder {
  source: Taken;
  folder: Taken;
}

/** What the page asks of the worker, one thing at a time. */
export type Asked =
  | { task: "check"; given: Given; day: string }
  | { task: "folder"; language: Language; name: string; bytes: Uint8Array; told: FilingFacts }
  | { task: "load" };

/** What each task comes to. */
export interface Answers {
  check: Outcome<CheckedReport>;
  folder: Outcome<Folder>;
  load: { loaded: true };
}

/** What the worker says: that it begins to read, or the answer, or what went wrong in it. */
export type WorkerSaid = { began: true } | { answer: Answers[keyof Answers] } | { failed: string };
