import type { ToldOf } from "../words-of.ts";
import type { BreachData } from "./broken.ts";

/** Where rows first break what the tables promise together: its file and row, and how many others do. */
export interface Breach {
  file: string;
  row: number;
  column: string;
  why: ToldOf<BreachData>;
  /** How many breaches there are beside this one. */
  more: number;
}

/** Stops whoever needs sound tables; the sentence is told by who knows the reader's language. */
export class BrokenPromise extends Error {
  readonly breach: Breach;
  constructor(breach: Breach) {
    super(
      `${breach.file}, row ${breach.row}, column ${breach.column} (${breach.why.kind}); npm run check says how`,
    );
    this.breach = breach;
  }
}
