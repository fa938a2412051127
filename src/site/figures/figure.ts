import type { Size } from "../../charts/theme.ts";

/** Rows that one picture holds, of reports or of evaluations; beyond it those that matter most are drawn. */
export const MOST_ROWS = 40;

/** A chart with all that stands around it; the table holds the rows that the marks stand for. */
export interface Figure {
  name: string;
  title: string;
  caption: string;
  /** The page it stands on; the front page where nothing is said. */
  at?: `/${string}`;
  /** What tells its marks apart, where they need telling. */
  legend?:
    | "rate"
    | "year"
    | "mark"
    | "money"
    | "budget"
    | "severity"
    | "target"
    | "answer"
    | "score"
    | "peer";
  draw: (size: Size, id: string) => string;
  columns: string[];
  cells: (string | number | null)[][];
}
