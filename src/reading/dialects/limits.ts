/** The bounds of every search among the dialects; what passes them is left as it stands. */

/** A row of pipes broken by line breaks inside its cells goes over no more lines than this. */
export const MOST_LINES_OF_A_ROW = 24;
/** Fewer pipes than this are no table whose width could be told. */
export const FEWEST_PIPES = 4;
