/**
 * The bounds of every search of the reading: how far it looks, how many ways it tries. What passes them is left as it
 * stands, and is a notice where it prints anything.
 */

/** A row of pipes broken by line breaks inside its cells goes over no more lines than this. */
export const MOST_LINES_OF_A_ROW = 24;
/** Fewer pipes than this are no table whose width could be told. */
export const FEWEST_PIPES = 4;
/** A label broken over lines has no more pieces than this. */
export const MOST_PIECES_OF_A_LABEL = 4;
/** A header has no more columns than this. */
export const MOST_COLUMNS = 14;
/** No label of a column, a fund, a rate or a statement is longer, in folded characters; longer words before a part are a clause about it. */
export const LONGEST_LABEL = 24;
/** No label is longer with the brackets and notes behind it. */
export const LONGEST_WITH_BRACKETS = 40;
/** The indicators below one group label; more texts and figures than this are not parted into rows. */
export const MOST_CELLS_OF_A_GROUP = 400;
/** How many ways to part them are tried before they are given up. */
export const MOST_PARTINGS = 4_000;
/** How many ways to cut a run of figures without borders are tried. */
export const MOST_CUTS_OF_FIGURES = 40_000;
/** The words of a line that are looked at for labels. */
export const MOST_WORDS = 200;
/** So many rows have no custom that all but one keep, and each would be compared with all others. */
export const MOST_ROWS_COMPARED = 1_000;
/** No more placings of one row are tried; a row of eight columns has 70 with four cells. */
export const MOST_PLACINGS = 500;
/** The part of a running text that is searched for who evaluates, in characters. */
export const MOST_TEXT_OF_EVALUATOR = 6_000;
/** The part of a text that is searched, in characters. */
export const MOST_TEXT = 20_000;
/** More headings than this do not stand in one report. */
export const MOST_HEADINGS = 100;
/** More headings than this do not stand on one line of a report. */
export const MOST_CUTS = 400;
/** More amounts than this are no list of sources. */
export const MOST_PARTS = 12;
/** More figures than this do not stand in one sentence about indicators. */
export const MOST_TOKENS = 60;
/** A sentence has no more words than this before the name of its indicator. */
export const MOST_LEADS = 8;
/** No text tells more totals with a count; each is looked about for its list. */
export const MOST_TOTALS = 200;
/** More amounts of one role than this are not told apart. */
export const MOST_OF_ROLE = 40;
/** More amounts than this in one sentence are no sentence. */
export const MOST_IN_SENTENCE = 80;
/** More programmes than this are a list that nobody wrote in words. */
export const MOST_PROGRAMMES = 60;
/** More subjects than this among the clauses of a text are no programmes of it. */
export const MOST_SUBJECTS = 200;
