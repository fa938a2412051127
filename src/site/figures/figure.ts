import type { Size } from "../../charts/theme.ts";

/** Rows that one picture on a page holds, of reports or of evaluations; beyond it those that matter most are drawn. */
export const MOST_ROWS = 12;

/** Rows of a picture that stands beside nothing else of its size. */
export const MOST_ALONE = 40;

/** Reports that one picture of divided bars holds: a bar is many parts. */
export const MOST_BARS = 8;

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
  /** Its rows, by their places in the drawing, in the order of the reports; nothing where that is the order drawn. */
  printed?: number[] | undefined;
  /** What is said of the order drawn, where it is not that of a gap. */
  order?: string;
  draw: (size: Size, id: string) => string;
  columns: string[];
  /** What is printed stands as printed; a rate that was computed is a ratio, of 1 for 100%. */
  cells: (string | number | null)[][];
  /** For each of the cells' rows the id of what it is of, and the lines it was printed on. */
  refs: Ref[];
}

export type Ref = [id: string, lines: string | null];

/**
 * The order of the reports, for a drawing in another.
 * @param rankOf where a row stands in the reports
 */
export function printedOrder<Row>(drawn: Row[], rankOf: (row: Row) => number): number[] | undefined {
  const order = drawn.map((_, index) => index);
  const ranks = drawn.map(rankOf);
  const sorted = order.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  return drawn.length > 2 && sorted.some((place, index) => place !== index) ? sorted : undefined;
}

/**
 * The order of the reports within each group of a drawing.
 * @param rankOf where a row stands in the reports
 */
export function printedWithin<Row>(groups: Row[][], rankOf: (row: Row) => number): number[] | undefined {
  const rows = groups.flat();
  const groupOf = new Map(groups.flatMap((own, index) => own.map((row) => [row, index] as const)));
  const most = 1 + Math.max(0, ...rows.map(rankOf));
  return printedOrder(rows, (row) => (groupOf.get(row) ?? 0) * most + rankOf(row));
}
