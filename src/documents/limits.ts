/** The largest file read, in bytes: a text of this many is a thousand times a founding report. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** The longest line read, in characters: a cell of a real form holds a few thousand at most. */
export const MOST_LINE_LENGTH = 200_000;

/** The most cells of one line: the widest real form has nine columns. */
export const MOST_CELLS_OF_A_LINE = 1_000;
