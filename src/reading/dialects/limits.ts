/** The bounds of every search among the dialects; what passes them is left as it stands. */

/** A row of pipes broken by line breaks inside its cells goes over no more lines than this. */
export const MOST_LINES_OF_A_ROW = 24;
/** Fewer pipes than this are no table whose width could be told. */
export const FEWEST_PIPES = 4;
/** A label broken over lines has no more pieces than this. */
export const MOST_PIECES_OF_A_LABEL = 4;
/** A header has no more columns than this. */
export const MOST_COLUMNS = 14;
/** No label of a column or of a fund is longer, in folded characters. */
export const LONGEST_LABEL = 24;
/** The indicators below one group label; more texts and figures than this are not parted into rows. */
export const MOST_CELLS_OF_A_GROUP = 400;
/** How many ways to part them are tried before they are given up. */
export const MOST_PARTINGS = 4_000;
/** The words of a line that are looked at for labels. */
export const MOST_WORDS = 200;
