import type { Head, MoneyKey } from "../heads.ts";
import type { Piece } from "../token.ts";

/** What a dialect keeps of a table. */
export interface Keeps {
  /** A blank cell leaves a blank piece. */
  blanks: boolean;
  /** A piece is a whole cell; else a cell with spaces inside is several. */
  cells: boolean;
  /** A row begins on a line of its own. */
  rows: boolean;
}

/** A row or paragraph of pieces; null where a cell is blank. */
export interface Assembled {
  kind: "row" | "paragraph";
  cells: (Piece | null)[];
  /** Its cells were read as a row whose columns nobody can tell for certain. */
  unplaced: boolean;
}

/** Where the reading of a run of pieces stands: the next piece, and the header of the block it is in. */
export interface State {
  at: number;
  head: Head | null;
  /** How many labels stand left of the first column of that header. */
  lead: number;
  pending: Piece[];
  inForm: boolean;
  /** The money rows below that header. */
  money: MoneyRun[];
  /** The points of the money's rate, and those of the indicators so far. */
  points: Points[];
  /** Rows of indicators whose points are known only where all points add up. */
  open: OpenRow[];
}

/** Weight and score of a row, as printed. */
export interface Points {
  weight: string;
  score: string;
}

/** An unplaced row and its cells as they stand if the numbers at its end are its points. */
export interface OpenRow extends Points {
  row: Assembled;
  cells: (Piece | null)[];
}

/** A money row, its figures by their columns, and whether its columns are to be borne out by the sums of the table. */
export interface MoneyRun {
  row: Assembled;
  label: Piece;
  figures: Map<MoneyKey, Piece>;
  isLone: boolean;
}

/** A row whose cells stand in their columns; null where a column has none. */
export const row = (cells: (Piece | null)[]): Assembled => ({ kind: "row", cells, unplaced: false });
/** A row of which nobody knows which cell stands in which column. */
export const unplaced = (cells: Piece[]): Assembled => ({ kind: "row", cells, unplaced: true });
/** One piece that stands by itself, outside of any table. */
export const paragraph = (piece: Piece): Assembled => ({
  kind: "paragraph",
  cells: [piece],
  unplaced: false,
});

/** So many columns without a cell. */
export const blanks = (count: number): null[] => Array.from({ length: Math.max(0, count) }, () => null);

/** Pieces in their columns. @param places the column of each piece @param count how many columns there are */
export function lay(values: Piece[], places: number[], count: number): (Piece | null)[] {
  const cells: (Piece | null)[] = blanks(count);
  values.forEach((piece, index) => {
    const at = places[index];
    if (at !== undefined && piece.label !== "") cells[at] = piece;
  });
  return cells;
}
