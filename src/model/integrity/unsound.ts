import type { Language } from "../words.ts";
import type { ToldOf } from "../words-of.ts";

/** What a check of one value says is wrong with it, by language. */
export type Problem = Record<Language, string>;

/** What is wrong with a published file by itself; each names it as it is found from where the command runs. */
export interface UnsoundData {
  /** `from`: what brings it back. */
  "published-gone": { file: string; from: "data" | "repository" };
  /** `has`, `wants`: the first column that is another; null where there is none. */
  "published-columns": { file: string; has: string | null; wants: string | null };
  /** `why`: the row ends before this column, or a quoted cell does not end; else what the reader of CSV says. */
  "published-row": {
    file: string;
    row: number;
    column: string;
    why: "short" | "quotes" | "other";
    said: string;
  };
  "published-cell": { file: string; row: number; column: string; cell: string; problem: Problem };
  /** `bytes`: of the file, `described`: of what its descriptor lists. */
  "published-bytes": { file: string; bytes: number; descriptor: string; described: number };
  "published-edition": { file: string; said: string; found: string };
  /** `problem`: null where it is no JSON. */
  "published-descriptor": { file: string; path: string; problem: Problem | null };
}

/** What is wrong with a released edition; `path` is a file of its folder, or of its archive. */
export interface EditionFaultData {
  "odd-file": { path: string };
  "lost-file": { path: string };
  "wrong-json": { path: string; at: string; problem: Problem | null };
  "other-edition": { path: string; id: string };
  "other-sums": { archive: string; changes: string; sums: string };
  "broken-archive": { path: string };
  "archive-of-another": { path: string; edition: string };
  "archive-file": { path: string };
  "archive-described": { path: string; version: string; edition: string };
  twins: { id: string; previous: string | null; twin: string };
  "lost-previous": { id: string; previous: string | null };
}

/** A published file that does not keep its contract; the sentence is told by who knows the reader's language. */
export class UnsoundFile extends Error {
  readonly told: ToldOf<UnsoundData>;
  constructor(told: ToldOf<UnsoundData>) {
    super(JSON.stringify(told));
    this.told = told;
  }
}

/** What is wrong with an edition, by itself or beside the others. */
export class EditionFault extends Error {
  readonly told: ToldOf<EditionFaultData>;
  constructor(told: ToldOf<EditionFaultData>) {
    super(JSON.stringify(told));
    this.told = told;
  }
}

/** An edition that is not as it was released, and where it is kept; the sentence is told by who knows the reader's language. */
export class DamagedEdition extends Error {
  readonly where: string;
  readonly told: ToldOf<EditionFaultData>;
  constructor(where: string, told: ToldOf<EditionFaultData>) {
    super(`${where}: ${JSON.stringify(told)}`);
    this.where = where;
    this.told = told;
  }
}
